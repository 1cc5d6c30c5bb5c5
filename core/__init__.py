"""The numerics and raster I/O of CloudSieve, free of QGIS.

Start at :mod:`.jobs` (what can be asked for) and :mod:`.run` (the one entry that carries it out).
"""
