// SPDX-License-Identifier: GPL-2.0-or-later
// Build tool: the forms of the built-in gazetteer → the bytes that actors::FormIndex reads.
// usage: form_compiler OUTPUT
#include <fstream>
#include <iostream>

#include "analyzers/actors/form_builder.hpp"
#include "analyzers/data/embedded.hpp"

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: form_compiler OUTPUT\n";
        return 2;
    }
    try {
        const auto image =
            bahith::actors::build_image(bahith::actors::Gazetteer::builtin().all(), bahith::data::not_actors());
        std::ofstream out(argv[1], std::ios::binary);
        out.write(reinterpret_cast<const char*>(image.data()),
                  static_cast<std::streamsize>(image.size() * sizeof(image.front())));
        out.close();
        if (out) return 0;
        std::cerr << argv[1] << ": cannot write\n";
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
    }
    return 2;
}
