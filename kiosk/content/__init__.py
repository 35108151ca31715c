"""Staff side: reads what people wrote, says what is wrong, compiles and publishes a release."""
