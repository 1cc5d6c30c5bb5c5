"""Files on servers and in object stores: the only package of the core that goes to the network.

Only an address that the user gave leads here, or one in a STAC item that the user gave. Small files are read as they
are; rasters are fetched whole into a temporary folder, so that GDAL never sees an address.
"""

from .addresses import Address, is_remote, parse_address, relative_to_item
from .fetching import fetching, local_path, read_once
from .files import open_remote, read_remote
from .folders import RemotePath, address_of_zip, locate_remote, remote_file, remote_zip_file

__all__ = [
    "Address",
    "RemotePath",
    "address_of_zip",
    "fetching",
    "is_remote",
    "local_path",
    "locate_remote",
    "open_remote",
    "parse_address",
    "read_once",
    "read_remote",
    "relative_to_item",
    "remote_file",
    "remote_zip_file",
]
