// SPDX-License-Identifier: GPL-2.0-or-later
// libFuzzer target: checks::actors on any bytes.
#include <cstddef>
#include <cstdint>

#include "tests/fuzz/checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    bahith::checks::actors({reinterpret_cast<const char*>(data), size});
    return 0;
}
