"""A forest of one tree that a test can follow with its finger, and a cache of its own for every forest."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("patient", deadline=None)  # a busy machine is no failure
settings.load_profile("patient")

# Reflectance of B02 up to 0.2: score -3. Above: 0.5, or 3 where B10 is above 0.02.
ONE_TREE = """tree
version=v4
num_class=1
num_tree_per_iteration=1
label_index=0
max_feature_idx=9
objective=binary sigmoid:1
feature_names=B01 B02 B04 B05 B08 B8A B09 B10 B11 B12
feature_infos=none none none none none none none none none none

Tree=0
num_leaves=3
num_cat=0
split_feature=1 7
split_gain=1 1
threshold=0.20000000000000001 0.02
decision_type=2 2
left_child=-1 -2
right_child=1 -3
leaf_value=-3 0.5 3
leaf_weight=1 1 1
leaf_count=1 1 1
internal_value=0 0
internal_weight=0 0
internal_count=3 2
is_linear=0
shrinkage=1


end of trees
"""


# Target minus mean of the others in B01 (feature 71): score 2 where it is above 0.1, else -2.
BRIGHTER_THAN_OTHERS = """tree
version=v4
num_class=1
num_tree_per_iteration=1
label_index=0
max_feature_idx=89
objective=binary sigmoid:1

Tree=0
num_leaves=2
num_cat=0
split_feature=71
split_gain=1
threshold=0.1
decision_type=2
left_child=-1
right_child=-2
leaf_value=-2 2
leaf_weight=1 1
leaf_count=1 1
internal_value=0
internal_weight=0
internal_count=2
is_linear=0
shrinkage=1


end of trees
"""


@pytest.fixture(scope="session", autouse=True)
def private_cache(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLOUDSIEVE_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def one_tree(tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("model") / "one_tree.txt"
    path.write_text(ONE_TREE)
    return str(path)


@pytest.fixture(scope="session")
def brighter_than_others(tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("model") / "brighter_than_others.txt"
    path.write_text(BRIGHTER_THAN_OTHERS)
    return str(path)
