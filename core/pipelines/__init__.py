"""One module per job: sources, pure functions and sinks put together."""
