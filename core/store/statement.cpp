// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/store/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace samsyn {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection), m_query(std::make_unique<QSqlQuery>(connection.database()))
{
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        m_connection.fail(m_query->lastError());
}

Statement::~Statement() = default;

Statement &Statement::run(const Values &values)
{
    int position = 0;
    for (const Value &value : values) {
        if (const auto *number = std::get_if<qint64>(&value))
            m_query->bindValue(position++, *number);
        else if (const auto *text = std::get_if<QString>(&value)) // a null string would bind NULL
            m_query->bindValue(position++, text->isNull() ? QString(QLatin1String("")) : *text);
        else
            m_query->bindValue(position++, QVariant());
    }
    execute();
    return *this;
}

Statement &Statement::run(const QByteArray &blob, const Values &values)
{
    m_query->bindValue(0, blob.isNull() ? QByteArray("") : blob);
    int position = 1;
    for (const Value &value : values) {
        const auto *number = std::get_if<qint64>(&value);
        m_query->bindValue(position++, number ? QVariant(*number) : QVariant(std::get<QString>(value)));
    }
    execute();
    return *this;
}

void Statement::execute()
{
    if (m_query->exec())
        return;
    const QSqlError error = m_query->lastError();
    m_query->finish();
    m_connection.fail(error);
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    const QSqlError error = m_query->lastError();
    m_query->finish();
    if (error.isValid())
        m_connection.fail(error);
    return false;
}

Value Statement::value(int column) const
{
    const QVariant value = m_query->value(column);
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return value.toLongLong();
    return value.toString();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::blob(int column) const
{
    return m_query->value(column).toByteArray();
}

void Statement::finish()
{
    m_query->finish();
}

} // namespace samsyn
