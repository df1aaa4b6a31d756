// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/base/rational.h"
#include "core/documents/chart.h"
#include "core/documents/picture.h"
#include "core/documents/richtext.h"

#include <QDate>
#include <QString>
#include <variant>
#include <vector>

namespace samsyn {

/// What a document says (idea 3 of the design): a tree that any writer can write and that knows no
/// domain. All text is already in the document's language.
struct Heading {
    int level = 1; // 1 is a part of the document; its title stands in Document
    QString text;
    QString number{}; // before the text, and in a column of its own in Contents: "§ 47"
    QString note{};   // after it in Contents: "decision"
};

struct Paragraph {
    enum class Style {
        Body,
        Lead,    // the first thing to be read, larger
        Note,    // small and grey: sources, what is invented
        Warning, // a problem that the reader must know; marked by a rule and a word, not by colour
        Clause,  // indented: what was decided, "att …"
    };
    RichText text; // a line break ("\n") is kept
    Style style = Style::Body;
    QString strong{}; // a part of the text that stands out: "438 150 kronor"
    QString margin{}; // beside it in the left margin, with a rule: "Rättelse 1"

    /// The text with its strong part in it.
    RichText shown() const { return text.withStrong(strong); }
};

/// A list: each item a text, and items under it one level down.
struct Items {
    struct Item
    {
        RichText text;
        bool numbered = false; // what stands under it
        std::vector<Item> items{};

        Item() = default;
        Item(const QString &plain) : text(plain) {}
        Item(RichText rich) : text(std::move(rich)) {}
        bool operator==(const Item &) const = default;
    };
    bool numbered = false;
    std::vector<Item> items{};
    int first = 1; // the number of the first item, where they are numbered
};

/// Label and value, a row each: facts about the document or its subject. In a value a line break
/// begins a new line and a tab the next column: "Karin Ekdal\tHuddinge\tordförande".
struct Facts {
    std::vector<std::pair<QString, QString>> rows;
    bool isRuled = false; // rules between the rows, as at the head of minutes
};

/// Lines to sign on, side by side.
struct Signatures {
    std::vector<std::pair<QString, QString>> rows; // role and name
};

/// The headings of one level that follow, with their pages where there are pages.
struct Contents {
    int level = 1;
};

struct Column {
    enum class Kind {
        Text,
        Number,
        Sign, // where the format has shapes, a cell's sign stands for its text
    };
    QString head; // with the unit: "Amount, kr"
    Kind kind = Kind::Text;
    bool isStrong = false; // the one column that the reader came for
};

/// A shape before a word, for who looks a table through: never alone, and the same in black and white.
enum class Sign {
    None,
    Fine,    // circle with a tick
    Caution, // triangle with an exclamation mark
    Fault,   // octagon with a cross
};

struct Cell {
    QString text; // as people read it, in the document's language
    /// The same as a plain decimal for CSV and spreadsheets ("84021.00", "-3"); empty where the
    /// text is no number.
    QString decimal;
    Sign sign = Sign::None; // before the text, where the format has shapes

    static Cell of(const QString &text) { return {text, {}}; }
    static Cell marked(Sign sign, const QString &text) { return {text, {}, sign}; }
    static Cell count(qint64 count);
    static Cell amount(Ore amount, bool withOre = false);
    static Cell exact(const Rational &value, int decimals);   // decimal holds the shown decimals
    static Cell percent(const Rational &share, int decimals); // of 1; decimal is in per cent
    static Cell none(); // "–": there is no value, which is not zero
};

struct Row {
    std::vector<Cell> cells; // one for each column
    bool isTotal = false;    // under an ink rule
};

struct Table {
    QString caption; // what it shows; for who does not see it, and as a line above where asked for
    bool showsCaption = false;
    std::vector<Column> columns; // the first one's cells are the heads of their rows
    std::vector<Row> rows;
};

struct PageBreak {
};

using Block =
    std::variant<Heading, Paragraph, Items, Facts, Signatures, Contents, Table, Chart, PageBreak>;

struct Document {
    Language language = Language::Swedish;
    QString title;     // also the file's title
    QString state;     // grey line under the title: "Förslag, version 2"
    QString kind;      // in the head of each page: "Kostnadsfördelning"
    QDate date;        // in the head of each page
    QString sender;    // the collaboration
    std::optional<Picture> logo; // over the sender
    QString body;      // who decides it, beside the sender; may be empty
    QString contact;   // foot, left: who answers questions
    QString reference; // foot, right: document and version
    std::vector<Block> blocks;

    template <typename T>
    void add(T block)
    {
        blocks.emplace_back(std::move(block));
    }
};

} // namespace samsyn
