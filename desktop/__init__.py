"""What the plugin adds to QGIS Desktop beyond the toolbox: menu, toolbar, drag and drop, Browser, layer menus."""
