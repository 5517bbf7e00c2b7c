from __future__ import annotations

import codat_runtime as _rt


class BankStatementUploadConfigurationSource(_rt.OpenStrEnum):
    """`BankStatementUploadConfigurationSource`; a value that is not listed here is read too."""

    CODAT = "codat"
