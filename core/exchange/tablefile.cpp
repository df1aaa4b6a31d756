// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/exchange/xlsxreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

constexpr qint64 largestFile = 64 * 1024 * 1024; // readCsv's

/// As it is written, else whatever its case and the spaces around it.
qsizetype indexOfSheet(const QStringList &sheets, const QString &wanted)
{
    const QString plain = wanted.normalized(QString::NormalizationForm_C);
    for (const bool exactly : {true, false}) {
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QString name = sheets[i].normalized(QString::NormalizationForm_C);
            if (exactly ? name == plain
                        : name.simplified().compare(plain.simplified(), Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return -1;
}

} // namespace

TableFile readTableFile(const QByteArray &content, const std::optional<QString> &sheet)
{
    if (!looksLikeWorkbook(content)) {
        if (sheet)
            throw Error(ErrorKind::NotFound,
                        Text::tr("The file is no workbook: it has no sheet “%1”, only one table.")
                            .arg(*sheet));
        return {readCsv(content), {}, {}};
    }
    XlsxReader reader(content);
    const QStringList &sheets = reader.sheets();
    const qsizetype index = sheet ? indexOfSheet(sheets, *sheet) : reader.firstShown();
    if (index < 0)
        throw Error(ErrorKind::NotFound,
                    Text::tr("There is no sheet “%1”. The workbook has: %2.")
                        .arg(*sheet, sheets.mid(0, 20).join(u", "_s)));
    return {reader.read(int(index)), sheets, sheets[index]};
}

QByteArray tableFileContent(const QString &path)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        throw Error(ErrorKind::NotFound, Text::tr("There is no file %1.").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Disk,
                    Text::tr("%1 may not be read: %2.").arg(shown, file.errorString()));
    const QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorKind::Disk,
                    Text::tr("%1 may not be read: %2.").arg(shown, file.errorString()));
    if (content.size() > largestFile)
        throw Error(ErrorKind::Failed,
                    Text::tr("%1 is larger than %2. Fetch fewer columns or rows.")
                        .arg(shown, formatFileSize(largestFile)));
    return content;
}

} // namespace samsyn
