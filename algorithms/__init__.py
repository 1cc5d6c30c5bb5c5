"""The Processing algorithms: parameters in, a job of the core out, styled layers back."""

from .applymask import ApplyMask
from .assessmask import AssessMask
from .cloudshadow import CloudShadow
from .deepmask import DeepMask
from .growmask import GrowMask
from .hybridmask import HybridMask
from .maskfolder import MaskFolder
from .maskfromprobability import MaskFromProbability
from .maskfromqa import MaskFromQa
from .maskfromscl import MaskFromScl
from .maskscene import MaskScene
from .multitemporal import Multitemporal
from .s2cloudless import S2cloudless
from .samplepoints import SamplePoints
from .timeseries import TimeSeries
from .tuneprobability import TuneProbability
from .usableshare import UsableShare

ALGORITHMS = (
    MaskScene,
    MaskFolder,
    S2cloudless,
    Multitemporal,
    DeepMask,
    CloudShadow,
    MaskFromProbability,
    MaskFromQa,
    MaskFromScl,
    HybridMask,
    GrowMask,
    ApplyMask,
    SamplePoints,
    AssessMask,
    TuneProbability,
    UsableShare,
    TimeSeries,
)
