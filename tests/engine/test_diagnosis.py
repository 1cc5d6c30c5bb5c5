"""The diagnosis is pasted into public bug reports: it holds no secret."""

from __future__ import annotations

import os

import pytest
from cloudsieve.core.errors import DependencyError
from cloudsieve.engine.diagnosis import diagnose

SECRET = "hunter2"
SECRETIVE = (
    *("GDAL_HTTP_USERPWD", "GDAL_HTTP_HEADERS", "GDAL_HTTP_HEADER_FILE", "GDAL_HTTP_PROXYUSERPWD", "GDAL_HTTP_BEARER"),
    *("QGIS_AUTH_DB_PASS", "QGIS_AUTH_PASSWORD_FILE", "QGIS_SERVER_LOG_PROFILE", "PROJ_NETWORK_ENDPOINT"),
    *("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AZURE_STORAGE_CONNECTION_STRING"),
    *("OSS_SECRET_ACCESS_KEY", "GS_OAUTH2_REFRESH_TOKEN", "SWIFT_KEY", "VSI_PATH_SIGNATURE", "CPL_CURL_COOKIE"),
    *("PIP_INDEX_URL", "PIP_PROXY", "HTTP_PROXY", "https_proxy", "ALL_PROXY", "PGPASSWORD", "CDSE_CREDENTIALS"),
    *("PYTHONSTARTUP", "PYTHON_KEYRING_BACKEND", "CLOUDSIEVE_TOKEN", "CLOUDSIEVE_AUTH", "OSGEO4W_LICENSE"),
)


@pytest.fixture
def secrets(launch, monkeypatch) -> None:
    for name in SECRETIVE:
        monkeypatch.setenv(name, SECRET)
    for name in ("PYTHONPATH", "GDAL_DATA", "CLOUDSIEVE_RASTER"):
        monkeypatch.setenv(name, f"https://me:{SECRET}@host/{name}")


def test_no_secret_of_the_environment_is_told(secrets, launch):
    text = diagnose(launch, {"QGIS": "3.44"})
    assert SECRET not in text
    assert "me:" not in text


def test_what_decides_how_libraries_are_found_is_told(secrets, launch, monkeypatch):
    monkeypatch.setenv("GDAL_DRIVER_PATH", "/plugins")
    text = diagnose(launch)
    assert "GDAL_DRIVER_PATH=/plugins" in text
    assert "GDAL_DATA=https://****@host/GDAL_DATA" in text
    assert "GDAL_HTTP_USERPWD (set)" in text


def test_a_failing_engine_tells_no_secret_either(secrets, launch, monkeypatch):
    from cloudsieve.core.monitor import SilentMonitor
    from cloudsieve.engine import setup

    setup.install(launch, SilentMonitor())
    launch.answers["selftest"] = lambda arguments, on_line: on_line(f"no way to ftp://me:{SECRET}@host") or 1
    text = diagnose(launch)
    assert "fails its self-test" in text
    assert SECRET not in text


def test_every_fact_is_one_line(secrets, launch):
    assert len(diagnose(launch, {"QGIS": "3.44"}).splitlines()) == 10
    assert os.environ["HTTP_PROXY"] == SECRET


def test_who_reads_rasters_here_is_told(launch):
    from cloudsieve.core.raster import driver_name, library_versions

    assert f"Rasters here: {driver_name()} ({library_versions()})\n" in diagnose(launch)
    assert "Rasters here: gdal (" in diagnose(launch, choose_driver=lambda: "gdal")


def test_why_nobody_reads_rasters_here_is_told(launch):
    def refuse() -> str:
        raise DependencyError("The rasterio in {folder} is not QGIS's own.", folder="/else")

    assert "Rasters here: The rasterio in /else is not QGIS's own.\n" in diagnose(launch, choose_driver=refuse)
