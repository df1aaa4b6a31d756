// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/drafts.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

constexpr std::chrono::seconds betweenWritings(1);
constexpr auto format = "samsyn-drafts"_L1;

QJsonObject written(const Draft &draft)
{
    return {{u"record"_s, draft.record.toText()},
            {u"field"_s, draft.field},
            {u"stored"_s, draft.stored},
            {u"text"_s, draft.text},
            {u"at"_s, draft.at.toUTC().toString(Qt::ISODateWithMs)}};
}

std::optional<Draft> draftOf(const QJsonObject &object)
{
    const auto record = RecordRef::fromText(object[u"record"_s].toString());
    const QString field = object[u"field"_s].toString();
    if (!record || field.isEmpty())
        return std::nullopt;
    return Draft{*record,
                 field,
                 object[u"stored"_s].toString(),
                 object[u"text"_s].toString(),
                 QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODateWithMs)};
}

/// As it was, under a name that nothing writes to.
void putAside(const QString &path)
{
    const QString aside = path + u".unreadable"_s;
    QFile::remove(aside);
    QFile::rename(path, aside);
}

} // namespace

DraftKeeper::DraftKeeper(const QString &workspace, QObject *parent)
    : QObject(parent), m_path(pathFor(workspace))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenWritings);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::flush);
    read();
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

QString DraftKeeper::pathFor(const QString &workspace)
{
    return workspace + u".drafts"_s;
}

std::vector<Draft>::iterator DraftKeeper::at(const RecordRef &record, const QString &field)
{
    return std::ranges::find_if(m_drafts, [&](const Draft &draft) {
        return draft.record == record && draft.field == field;
    });
}

void DraftKeeper::keep(const RecordRef &record,
                       const QString &field,
                       const QString &stored,
                       const QString &text)
{
    auto draft = at(record, field);
    if (draft == m_drafts.end())
        draft = m_drafts.insert(draft, {record, field, stored, {}, {}});
    else if (draft->text == text && draft->stored == stored)
        return;
    draft->stored = stored;
    draft->text = text;
    draft->at = now();
    scheduleWriting();
}

std::optional<Draft> DraftKeeper::find(const RecordRef &record, const QString &field) const
{
    const auto draft = const_cast<DraftKeeper *>(this)->at(record, field);
    return draft == m_drafts.end() ? std::nullopt : std::optional(*draft);
}

std::optional<Draft> DraftKeeper::take(const RecordRef &record, const QString &field)
{
    const std::optional<Draft> draft = find(record, field);
    drop(record, field);
    return draft;
}

void DraftKeeper::drop(const RecordRef &record, const QString &field)
{
    const auto draft = at(record, field);
    if (draft == m_drafts.end())
        return;
    m_drafts.erase(draft);
    scheduleWriting();
}

void DraftKeeper::scheduleWriting()
{
    m_waits = true;
    if (!m_pause.isActive())
        flush();
}

void DraftKeeper::flush()
{
    if (!std::exchange(m_waits, false))
        return;
    m_pause.start(); // also after a failure: it is tried again with what is typed next
    try {
        write();
        m_hasFailed = false;
    } catch (const Error &error) {
        if (!std::exchange(m_hasFailed, true))
            Q_EMIT failed(error.sentence());
    }
}

void DraftKeeper::write() const
{
    if (m_drafts.empty()) {
        QFile::remove(m_path);
        return;
    }
    QJsonArray all;
    for (const Draft &draft : m_drafts)
        all << written(draft);
    const QJsonObject file{{u"format"_s, format}, {u"version"_s, 1}, {u"drafts"_s, all}};
    // Always of this name: what a process that was cut off leaves is written over
    const QString fresh = m_path + u".new"_s;
    QFile::remove(fresh);
    makePrivateFile(fresh);
    QFile out(fresh);
    const QByteArray bytes = QJsonDocument(file).toJson(QJsonDocument::Compact);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        throw Error(ErrorKind::Disk,
                    Text::tr("What is being typed cannot be kept in %1: %2. It is stored when you "
                             "leave the field.")
                        .arg(QDir::toNativeSeparators(m_path), out.errorString()));
    out.close();
    moveInPlace(fresh, m_path);
}

void DraftKeeper::read()
{
    QFile in(m_path);
    if (!in.open(QIODevice::ReadOnly))
        return;
    const QJsonObject file = QJsonDocument::fromJson(in.readAll()).object();
    in.close();
    if (file[u"format"_s].toString() != format || file[u"version"_s].toInt() != 1) {
        putAside(m_path);
        return;
    }
    for (const auto &value : file[u"drafts"_s].toArray())
        if (auto draft = draftOf(value.toObject()))
            m_drafts.push_back(std::move(*draft));
}

} // namespace samsyn
