"""What a soak found, as a table, and whether it is good."""

from collections.abc import Mapping, Sequence
from typing import Any

Samples = Sequence[tuple[float, Mapping[str, float]]]

# Of the memory after the warm-up: more in one run is a leak.
MOST_GROWTH_PERCENT = 2.0


def growth_percent(samples: Samples) -> float:
    """Return by how much memory grew from the first sample to the last, along a fitted line.

    Samples are pairs of seconds and figures. A single value would be chance: rows of a long page
    come and go.
    """
    times = [seconds for seconds, _ in samples]
    values = [figures["own_mb"] for _, figures in samples]
    middle, level = sum(times) / len(times), sum(values) / len(values)
    spread = sum((t - middle) ** 2 for t in times)
    if not spread:
        return 0.0
    slope = sum((t - middle) * (v - level) for t, v in zip(times, values, strict=True)) / spread
    start = level + slope * (times[0] - middle)
    return slope * (times[-1] - times[0]) / (samples[0][1]["pss_mb"] - values[0] + start) * 100


def faults(found: Mapping[str, Any]) -> list[str]:
    """Return what is wrong, in sentences; nothing, if the soak is good."""
    wrong = [f"printed: {line}" for line in found["printed"]]
    wrong += [f"logged: {line}" for line in found["logged"]]
    if found["ended"]:
        wrong.append(f"it ended with {found['ended']}")
    if found["growth_percent"] >= MOST_GROWTH_PERCENT:
        wrong.append(f"memory grew by {found['growth_percent']:.2f} %")
    return wrong


def line(seconds: float, sample: Mapping[str, float], printed: Sequence[str]) -> str:
    """Return where a soak stands after so many seconds."""
    return (
        f"{seconds / 60:5.0f} min: {sample['own_mb']:.1f} MB of its own, PSS "
        f"{sample['pss_mb']:.1f} MB, {sample['handles']} handles, {sample['threads']} threads, "
        f"{len(printed)} lines printed"
    )


def text(found: Mapping[str, Any]) -> str:
    """Return the report as lines."""
    first, last = found["first"], found["last"]
    done = ", ".join(f"{name} {count}" for name, count in sorted(found["done"].items()))
    opened = ", ".join(f"{name} {count}" for name, count in sorted(found["opened"].items()))
    lines = [
        f"{found['minutes']:.0f} minutes, seed {found['seed']}, {found['sessions']} sessions",
        f"done: {done}; of these {found['hurried']} in the warm-up, in quick motion",
        f"publications: {found['publications']}",
        f"pages: {found['routes']} different ones; opened: {opened}",
        f"frames: {found['frames']}, the worst {found['worst_work_ms']:.0f} ms of work, "
        f"{found['worst_ms']:.0f} ms in all ({found['worst_at']})",
        f"memory after the tour at the beginning and {found['warm_minutes']:.1f} minutes: "
        f"{found['growth_percent']:+.2f} % (PSS {first['pss_mb']:.1f} to {last['pss_mb']:.1f} MB)",
        f"handles: {first['handles']} to {last['handles']}, "
        f"threads: {first['threads']} to {last['threads']}",
        f"lines printed or logged as faults: {len(found['printed']) + len(found['logged'])}",
    ]
    return "\n".join([*lines, *(faults(found) or ["nothing wrong"])]) + "\n"
