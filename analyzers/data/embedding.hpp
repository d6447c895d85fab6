// SPDX-License-Identifier: GPL-2.0-or-later
// Gives a function of data:: the bytes that cmake/Embed.cmake embedded under its name.
#pragma once

#include <cstddef>
#include <string_view>

#define BAHITH_EMBEDDED(name)                                                                                 \
    extern "C" const char bahith_data_##name[];                                                               \
    extern "C" const char bahith_data_##name##_end[];                                                         \
    std::string_view bahith::data::name() {                                                                   \
        return {bahith_data_##name, static_cast<std::size_t>(bahith_data_##name##_end - bahith_data_##name)}; \
    }
