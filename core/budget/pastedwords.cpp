// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/pastedwords.h"

#include "core/members/tablecells.h"

#include <QRegularExpression>
#include <vector>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr qsizetype longestGuess = 500; // what a row is, it says at its beginning
constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

/// What words mean that are written so; of folded words (foldedWords).
struct Stem
{
    Stem(const char16_t *pattern, int kind_) : expression(QString::fromUtf16(pattern), unicode), kind(kind_) {}

    QRegularExpression expression;
    int kind;
};

/// An expression for a text as a whole.
QRegularExpression whole(const char16_t *pattern)
{
    return QRegularExpression(u"^(?:"_s + QString::fromUtf16(pattern) + u")$"_s, unicode);
}

constexpr int of(CostCategory category)
{
    return static_cast<int>(category);
}

/// Compounds are found by their beginnings and some by their ends; what is more special first.
const std::vector<Stem> &costStems()
{
    static const std::vector<Stem> stems = {
        Stem{u"\\bkontorsmaterial|\\bdator|\\btele|\\bdata|\\bkopiering|\\btryck|\\bporto|material|\\bexpens|\\bsupplies|"
             u"\\bequipment|\\butrustning|\\binventarie|\\bprogramvar|\\blicens|\\bsoftware|\\bforbrukning|\\bit\\b",
             of(CostCategory::Materials)},
        Stem{u"\\bextern|\\bkonsult|\\bkopt|\\binhyrd|\\bconsult|\\bservices?\\b|\\bpurchased|\\brevision|\\btolk|\\btjanster\\b",
             of(CostCategory::Services)},
        Stem{u"\\blon|\\w+lon(er|en|erna)?\\b|\\bpersonal|\\bpo\\b|\\barbetsgivaravg|\\bsociala avg|\\bfriskvard|\\bsalar|"
             u"\\bwage|\\bpayroll|\\bstaff|\\bpension|\\barvod|\\bsemester",
             of(CostCategory::Salaries)},
        Stem{u"\\blokal(er|en|erna|kostnad\\w*|hyra|hyror)?\\b|\\bhyr(a|or)\\b|\\bpremises|\\brent\\b|\\bstadning|\\bkontor\\b|\\boffice\\b",
             of(CostCategory::Premises)},
        Stem{u"\\bres(a|or|an|orna|ekostn\\w*|erakning\\w*)\\b|\\btravel|\\btraktament|\\bhotell|\\blogi\\b|\\bbiljett|\\btrips?\\b",
             of(CostCategory::Travel)},
        Stem{u"\\baktivit|konferens|\\bworkshop|\\butbildning|\\bseminari|\\bkurs|\\bstudiebesok|\\bnatverk|\\bmote|moten\\b|\\bactivit|"
             u"\\bconferenc|\\btraining|\\bevents?\\b|\\bmeetings?\\b",
             of(CostCategory::Activities)},
        Stem{u"\\bovrig|\\boforutse|\\bdiverse|\\bother\\b|\\bannat\\b|\\bandra kostnad", of(CostCategory::Other)},
    };
    return stems;
}

constexpr int of(FinancingKind kind)
{
    return static_cast<int>(kind);
}

const std::vector<Stem> &financingStems()
{
    static const std::vector<Stem> stems = {
        Stem{u"\\boffentlig|\\bpublic\\b|\\beu\\b|\\beu fond|\\besf\\b|\\bregional", of(FinancingKind::OtherPublic)},
        Stem{u"\\begen\\b|\\begna\\b|\\bown\\b|\\bmedfinansier|\\bkommunernas\\b|\\bkommunal\\w* (insats|andel)",
             of(FinancingKind::Own)},
        Stem{u"\\bbevilja|\\bgranted|\\bapproved", of(FinancingKind::GrantApproved)},
        Stem{u"bidrag|\\b\\d+ medel|\\bmedel\\b|\\bgrants?\\b|\\bsokt|\\bansok|\\blansstyrelse|\\bstatlig|\\bfunds\\b",
             of(FinancingKind::GrantSought)},
        Stem{u"\\bannan\\b|\\bovrig|\\bother\\b", of(FinancingKind::Other)},
    };
    return stems;
}

/// The kind whose word stands first; of two at one place, the one that is listed first.
std::optional<int> kindIn(const QString &text, const std::vector<Stem> &stems)
{
    const QString folded = foldedWords(text.left(longestGuess));
    std::optional<int> kind;
    qsizetype first = folded.size();
    for (const Stem &stem : stems) {
        const auto match = stem.expression.match(folded);
        if (match.hasMatch() && match.capturedStart() < first) {
            first = match.capturedStart();
            kind = stem.kind;
        }
    }
    return kind;
}

} // namespace

std::optional<CostCategory> costCategoryIn(const QString &text)
{
    // What a form calls the row stands in its first line, what was filled in below it
    for (const QString &line : {text.section('\n'_L1, 0, 0), text}) {
        if (const auto kind = kindIn(line, costStems()))
            return static_cast<CostCategory>(*kind);
    }
    return std::nullopt;
}

std::optional<FinancingKind> financingKindIn(const QString &text)
{
    // The order of the list decides here: "Annan offentlig finansiering, t ex EU-fond"
    const QString folded = foldedWords(text.left(longestGuess));
    for (const Stem &stem : financingStems()) {
        if (stem.expression.match(folded).hasMatch())
            return static_cast<FinancingKind>(stem.kind);
    }
    return text.contains(u'§') ? std::optional(FinancingKind::GrantSought) : std::nullopt;
}

std::optional<BudgetPart> partHeading(const QString &text)
{
    static const QRegularExpression costs =
        whole(u"(budget|kostnad(er|sslag|splan|sbudget)?|utgift(er)?|costs?|cost categor(y|ies)|expenses|"
              u"expenditure|budgeterade kostnader)( (ar )?\\d{4})?( kr| tkr)?");
    static const QRegularExpression financing =
        whole(u"(finansiering(splan|ar)?|finansiarer?|intakt(er)?|financing( plan)?|funding|income|"
              u"revenues?)( (ar )?\\d{4})?( kr| tkr)?");
    const QString folded = foldedWords(text.left(longestGuess));
    if (costs.match(folded).hasMatch())
        return BudgetPart::Costs;
    return financing.match(folded).hasMatch() ? std::optional(BudgetPart::Financing) : std::nullopt;
}

bool namesSum(const QString &text)
{
    static const QRegularExpression sum =
        whole(u"((total)?summa|sum|totalt?|tot|totalsum|grand total|totala|sammanlagt)"
              u"( (av )?(kostnad(er|erna)?|finansiering(en)?|budget|utgifter|intakter|alla|costs?|financing|"
              u"expenses|kr|sek|ar \\d{4}|\\d{4}))*|total(a|t)? (kostnad(er)?|finansiering|costs?|financing)");
    return sum.match(foldedWords(text.left(longestGuess))).hasMatch();
}

bool namesPartialSum(const QString &text)
{
    static const QRegularExpression sum = whole(u"(del ?summa|sub ?total|varav)\\b.*");
    return sum.match(foldedWords(text.left(longestGuess))).hasMatch();
}

bool isLabel(const QString &line)
{
    static const QRegularExpression prompt =
        whole(u"(ange|typ av|specificera|beskriv|specify|type of|describe)\\b.*");
    // Nothing but kinds: "Lönekostnader", "Månadslön, bruttolön", "Egen finansiering"
    static const QRegularExpression kind =
        whole(u"(lone|lokal|rese?|personal|drifts|material|ovriga|andra|other)?kostnad(er)?|loner|\\w*lon|"
              u"lonebikostnader|lokaler?|resor|externa|extern|kopta|tjanst(er)?|aktivitet(er)?|material|"
              u"expenser|salar(y|ies)|wages|services|purchased|premises|travel|activities|materials|"
              u"ovrigt|ovriga|other|costs?|och|and|personal|staff|egen|egna|medel|own|annan|offentlig|"
              u"public|finansiering|financing|funding|grants?|approved|applied|for");
    const QString folded = foldedWords(line.left(longestGuess));
    const QStringList words = folded.split(' '_L1, Qt::SkipEmptyParts);
    return prompt.match(folded).hasMatch() ||
           (!words.isEmpty() && line.size() <= longestGuess &&
            std::ranges::all_of(words, [](const QString &word) { return kind.match(word).hasMatch(); }));
}

std::optional<int> yearOfColumn(const QString &head)
{
    static const QRegularExpression shape(
        u"^(?:ar |year |budget |belopp |kostnad |amount |kr |tkr |forslag |prognos )*((?:19|20)\\d\\d)"
        "(?: kr| tkr| sek| mkr| mnkr| budget| belopp| forslag)*$"_s,
        unicode);
    const auto match = shape.match(foldedWords(head.left(longestGuess)));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

bool namesAmounts(const QString &head)
{
    static const QRegularExpression amounts =
        whole(u"(belopp|kronor|kr|tkr|sek|amount|kostnad|cost|summa|sum|total|totalt|budget|mkr|mnkr)"
              u"( (i )?(kr|kronor|tkr|sek|mkr|mnkr|tusental kronor|tusen kronor))?");
    return amounts.match(foldedWords(head.left(longestGuess))).hasMatch();
}

int unitOfColumn(const QString &head)
{
    const QString folded = foldedWords(head.left(longestGuess));
    static const QRegularExpression thousands(u"\\b(tkr|tsek|ksek|tusen|tusental|thousand)\\b"_s);
    static const QRegularExpression millions(u"\\b(mkr|mnkr|msek|miljoner|million)\\b"_s);
    return folded.contains(thousands) ? 1'000 : folded.contains(millions) ? 1'000'000 : 1;
}

} // namespace samsyn
