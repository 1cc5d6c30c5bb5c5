"""Random cases, damage and faults by the thousand: what `scripts/torture` runs in full, and the tests in part."""
