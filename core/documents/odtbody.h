// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xmltext.h"
#include "core/documents/htmlwriter.h"
#include "core/documents/package.h"

#include <QStringList>

namespace samsyn {

/// The blocks of a document as OpenDocument has them, with the styles that only they need.
class OdtBody
{
public:
    OdtBody(const Document &document, const ChartDrawing &drawChart);

    /// What stands in the content file's element.
    QString content() const;
    const std::vector<PackedFile> &pictures() const { return m_pictures; }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Items &items);
    void operator()(const Facts &facts);
    void operator()(const Signatures &signatures);
    void operator()(const Contents &contents);
    void operator()(const Table &table);
    void operator()(const Chart &chart);
    void operator()(const PageBreak &) { m_breaksPage = true; }

private:
    void addParagraph(const QString &style, const QString &xml);
    /// The style, or its variant that begins a page where one is due.
    QString styled(const QString &style);
    /// Begins a table with columns of these widths, in millimetres; gives its name.
    QString beginTable(const std::vector<double> &widths, const QString &title);
    void addRow(const Table &table, const Row &row, bool isLast);

    const Document &m_document;
    const ChartDrawing &m_drawChart;
    QString m_body;
    QString m_styles;
    QStringList m_breaking; // styles that begin a page, as they are made
    std::vector<PackedFile> m_pictures;
    int m_headings = 0;
    int m_tables = 0;
    bool m_breaksPage = false;
    bool m_leadsIn = false; // a clause follows
};

} // namespace samsyn
