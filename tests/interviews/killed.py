"""A process that imports a batch and kills itself, as a power cut would, just before a statement to the database.

python -m tests.interviews.killed BATCH NUMBER; for 0 it comes to the end and prints how many statements there were.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any
from uuid import UUID


def main(key: UUID, fatal: int) -> None:
    import django

    django.setup()
    from django.db import connection

    count = 0

    def counted(execute: Any, sql: str, parameters: Any, many: bool, context: Any) -> Any:
        nonlocal count
        count += 1
        if count == fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(sql, parameters, many, context)

    with connection.execute_wrapper(counted):
        import_all(key)
    print(count)


def import_all(key: UUID) -> None:
    """Both stages, the second with everything that is ticked; from wherever the batch stands."""
    from interviews.ingest import batches
    from interviews.models import Batch

    batches.go_on(key)
    batch = Batch.objects.get(pk=key)
    if batch.state == Batch.State.LOOKED:
        batches.confirm(batch)
    batches.go_on(key)


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
    main(UUID(sys.argv[1]), int(sys.argv[2]))
