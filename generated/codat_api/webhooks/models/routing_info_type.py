from __future__ import annotations

import codat_runtime as _rt


class RoutingInfoType(_rt.OpenStrEnum):
    """`RoutingInfoType`; a value that is not listed here is read too."""

    RTN = "rtn"
    ABA = "aba"
    SWIFT = "swift"
    BSB = "bsb"
    IBAN = "iban"
    NZ_2 = "nz2"
    TRNO = "trno"
    SORTCODE = "sortcode"
    BLZ = "blz"
    IFSC = "ifsc"
    BANKCODE = "bankcode"
    APCA = "apca"
    CLABE = "clabe"
