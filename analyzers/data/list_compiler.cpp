// SPDX-License-Identifier: GPL-2.0-or-later
// Build tool: what is made of the lists, as bytes that the program uses where they lie.
// usage: list_compiler ACTORS FORMS NAMES HASHES
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

#include "analyzers/actors/actor_image.hpp"
#include "analyzers/actors/form_builder.hpp"
#include "analyzers/actors/tables.hpp"
#include "analyzers/arabic/list_hashes.hpp"
#include "analyzers/arabic/name_builder.hpp"
#include "analyzers/data/embedded.hpp"
#include "analyzers/data/string_map.hpp"

namespace {

void write(const std::string& path, std::string_view bytes) {
    std::ofstream out(path, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) throw std::runtime_error(path + ": cannot write");
}

std::string_view bytes_of(const std::vector<std::uint32_t>& numbers) {
    return {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(numbers.front())};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) {
        std::cerr << "usage: list_compiler ACTORS FORMS NAMES HASHES\n";
        return 2;
    }
    try {
        const auto actors = bahith::actors::actors_of_tables();
        write(argv[1], bahith::actors::compile_actors(actors));
        write(argv[2], bytes_of(bahith::actors::build_image(actors, bahith::data::not_actors())));
        write(argv[3], bahith::data::compile_map(bahith::arabic::protected_names(actors)));
        write(argv[4], bahith::arabic::list_hashes());
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
    }
    return 2;
}
