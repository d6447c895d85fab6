# SPDX-License-Identifier: GPL-2.0-or-later
# awk -f score.awk QRELS RUN: quality of a TREC run against graded paragraphs.
# A passage ARTICLE#pA-B earns the best grade among its paragraphs that no passage above it has shown. Linear gain.
function log2(x) { return log(x) / log(2) }
FNR == NR { rel[$1, $3] = $4; grades[$1] = grades[$1] " " $4; if ($4 >= 2) wanted[$1]++; next }
{
    if (!($1 in seen_query)) { seen_query[$1] = 1; n[$1] = 0 }
    rank = ++n[$1]
    if (rank > 100) next
    split($3, part, "#p"); span = part[2]; dash = index(span, "-")
    a = dash ? substr(span, 1, dash - 1) + 0 : span + 0; b = dash ? substr(span, dash + 1) + 0 : a
    gain = 0
    for (k = a; k <= b; k++) {
        key = $1 SUBSEP part[1] "#p" k
        if (!(key in shown) && (key in rel)) {
            if (rel[key] > gain) gain = rel[key]
            if (rel[key] >= 2) found[$1]++
        }
        shown[key] = 1
    }
    if (rank <= 10) dcg[$1] += gain / log2(rank + 1)
    if (gain >= 2 && rank <= 10 && !($1 in first)) first[$1] = rank
}
END {
    for (q in grades) {
        m = split(grades[q], g, " ")
        for (i = 2; i <= m; i++) for (j = i; j > 1 && g[j] > g[j - 1]; j--) { t = g[j]; g[j] = g[j - 1]; g[j - 1] = t }
        ideal = 0
        for (i = 1; i <= m && i <= 10; i++) ideal += g[i] / log2(i + 1)
        ndcg = dcg[q] / ideal; queries++; sum += ndcg
        if (wanted[q]) { judged++; mrr += (q in first) ? 1 / first[q] : 0; top += (first[q] == 1); recall += found[q] / wanted[q] }
    }
    printf "queries %d\nnDCG@10 %.3f\n", queries, sum / queries
    printf "MRR@10 %.3f\nsuccess@1 %.3f\nR@100 %.3f\n", mrr / judged, top / judged, recall / judged
}
