"""CloudSieve: cloud and shadow masks for Sentinel-2, as QGIS Processing algorithms."""


def classFactory(iface):  # type: ignore[no-untyped-def]
    """Return the plugin; imported here so that core works without QGIS."""
    from .plugin import CloudSievePlugin

    return CloudSievePlugin(iface)
