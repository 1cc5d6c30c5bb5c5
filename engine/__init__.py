"""A Python of CloudSieve's own, apart from QGIS's libraries: made, checked, removed and used as a child process.

Standard library only: it must work where nothing else does. `engine.lock` pins what goes in, with hashes.
"""
