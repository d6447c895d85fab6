// SPDX-License-Identifier: GPL-2.0-or-later
// Which paragraph is title, byline, heading, body or furniture of the page, and what these lines say about the article.
#pragma once

#include "corpus/article.hpp"

namespace bahith::corpus {

struct LayoutHints {
    bool title_line = true;        ///< the first line may be the title (not so for the text of a record)
    bool headings_marked = false;  ///< markup names the headings; lines are then not guessed to be any
};

/// Sets the kind of each paragraph (a reader's title and headings are kept) and fills title, authors, source and
/// publication date where metadata left them empty. A date stays unknown unless a line states it.
void recognise(Article& article, const LayoutHints& hints);

}  // namespace bahith::corpus
