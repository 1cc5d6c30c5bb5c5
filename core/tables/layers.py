"""The layers that a product has beside its bands, recognised by the names that producers give them.

Only whole names count. Users keep their own rasters beside the product's, and `SCL_mask.tif` is no classification.
"""

from __future__ import annotations

import re
from typing import Optional

_TOKENS = {
    "SCL": "SCL",
    "CLDPRB": "(?:MSK_)?CLDPRB|CLD",
    "SNWPRB": "(?:MSK_)?SNWPRB|SNW",
    "CLASSI": "MSK_CLASSI_B00",
    "TCI": "TCI|visual",
}
_TILE = r"T\d\d[C-X][A-Z]{2}"
_TIME = r"\d{8}T\d{6}"
_BEFORE = (
    rf"(?:L2A_)?{_TILE}_{_TIME}_",  # files of a SAFE: T22HBD_20210122T133229_SCL_20m
    rf"S2[A-Z]_MSIL(?:1C|2A)_{_TIME}_N\d{{4}}_R\d{{3}}_{_TILE}_{_TIME}_",  # exports named after the product
    rf"S2[A-Z]_T?{_TILE[1:]}_\d{{8}}(?:T\d{{6}})?_(?:\d+_)?L(?:1C|2A)_",  # STAC items: S2B_31TDH_20200101_0_L2A_SCL
)
_OLD_START = r"S2[A-Z]_(?:OPER|USER)_"  # until 2016: S2A_USER_SCL_L2A_TL_EPA__20160605T113933_A000477_T31TDH_20m
_OLD_END = rf"_L(?:1C|2A)_TL_\w{{4}}_{_TIME}_A\d{{6}}_{_TILE}"
_RESOLUTION = r"(?:_\d0m)?"
_PATTERNS = {
    kind: re.compile(
        rf"(?:(?:{'|'.join(_BEFORE)})?(?:{token})|{_OLD_START}(?:{token}){_OLD_END}){_RESOLUTION}",
        re.IGNORECASE | re.ASCII,
    )
    for kind, token in _TOKENS.items()
}


def layer_in_name(filename_stem: str) -> Optional[str]:
    """Return the kind of layer that a file name announces: SCL, CLDPRB, SNWPRB, CLASSI, TCI or None.

    Args:
        filename_stem: a file name without its extension, in any case: `SCL`, `T22HBD_20210122T133229_SCL_20m`,
            `MSK_CLDPRB_20m`, `S2B_31TDH_20200101_0_L2A_SCL`.
    """
    return next((kind for kind, pattern in _PATTERNS.items() if pattern.fullmatch(filename_stem)), None)
