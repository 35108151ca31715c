"""Limits of a staff process on Windows: a job object of memory and computing time.

After Microsoft’s documentation of job objects; not yet run on Windows.
"""

import sys

from kiosk.settings import Limits
from kiosk.staff.limits import MEGABYTE

# The exit code of what has used up its computing time: ERROR_NOT_ENOUGH_QUOTA.
OUT_OF_TIME = 1816

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
    _JOB_TIME, _JOB_MEMORY, _KILL_ON_CLOSE = 0x4, 0x200, 0x2000
    _TICKS = 10_000_000  # of 100 ns in a second

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("process_time", wintypes.LARGE_INTEGER),
            ("job_time", wintypes.LARGE_INTEGER),
            ("flags", wintypes.DWORD),
            ("least_working_set", ctypes.c_size_t),
            ("most_working_set", ctypes.c_size_t),
            ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("basic", _Basic),
            ("counters", ctypes.c_ulonglong * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        )

    class Job:
        """Holds a process and those that it starts; they end with it, and with this process."""

        def __init__(self, process: int, limits: Limits) -> None:
            """Take the handle of a process that has just been started."""
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._kernel.CreateJobObjectW.restype = wintypes.HANDLE
            self._handle = wintypes.HANDLE(self._kernel.CreateJobObjectW(None, None))
            info = _Extended()
            info.basic.flags = _JOB_TIME | _JOB_MEMORY | _KILL_ON_CLOSE
            info.basic.job_time = limits.cpu_s * _TICKS
            info.job_memory = limits.memory_mb * MEGABYTE
            self._kernel.SetInformationJobObject(
                self._handle, _EXTENDED_LIMITS, ctypes.byref(info), ctypes.sizeof(info)
            )
            self._kernel.AssignProcessToJobObject(self._handle, wintypes.HANDLE(process))

        def end(self) -> None:
            """End all processes of the job."""
            self._kernel.TerminateJobObject(self._handle, 1)

        def __del__(self) -> None:
            self._kernel.CloseHandle(self._handle)
