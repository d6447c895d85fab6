// SPDX-License-Identifier: GPL-2.0-or-later
// Build tool: the synonyms of the program's own lists, as bytes that the program uses where they lie.
// usage: synonym_compiler FILE
#include <exception>
#include <fstream>
#include <iostream>

#include "searcher/listed_synonyms.hpp"

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: synonym_compiler FILE\n";
        return 2;
    }
    try {
        bahith::arabic::Analyzer analyzer;
        std::ofstream out(argv[1], std::ios::binary);
        out << bahith::searcher::compile_synonyms(bahith::searcher::table_of_lists(analyzer));
        out.close();
        if (out) return 0;
        std::cerr << argv[1] << ": cannot write\n";
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
    }
    return 2;
}
