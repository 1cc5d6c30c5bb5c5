"""What can go wrong with the engine itself."""

from __future__ import annotations

from ..core.errors import CloudSieveError


class EngineError(CloudSieveError):
    """The engine cannot be made, is damaged, or ended before its job did."""
