"""The Sentinel-2 Cloud Mask Catalogue as a benchmark: every detector that can work on it, by tag and in all.

Francis, Mrziglod, Sidiropoulos and Muller 2020, Sentinel-2 Cloud Mask Catalogue, doi:10.5281/zenodo.4172871: 513 pieces
of Level-1C scenes of 2018, with a mask that people painted. It is not part of this program, which downloads nothing.
"""

from .assessing import assess_catalogue

__all__ = ["assess_catalogue"]
