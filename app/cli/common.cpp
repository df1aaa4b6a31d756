// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/budgetrules.h"
#include "core/members/organization.h"
#include "core/plans/planview.h"
#include "core/store/copies.h"
#include "core/store/entity.h"
#include "core/store/integrity.h"
#include "core/workspace/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// By key, which of a municipality is its code, else by code.
Id<Organization> organizationOf(const Store &store, const std::string &argument)
{
    if (const auto organization = store.byKey<Organization>(text(argument)))
        return organization->id;
    if (const auto coded = store.where<Organization>("code", text(argument)); coded.size() == 1 && !argument.empty())
        return coded.front().id;
    throw Error(ErrorKind::NotFound, Text::tr("There is no organization %1. “samsyn-cli list FILE organizations” tells which there are.").arg(text(argument)));
}

} // namespace

QString text(const std::string &argument)
{
    return QString::fromLocal8Bit(argument.c_str()).normalized(QString::NormalizationForm_C);
}

void FileOption::add(CLI::App &verb, bool writes)
{
    verb.add_option("FILE", file, Text::tr("The workspace").toStdString())->required();
    if (writes)
        verb.add_option("--timeout", timeout, Text::tr("Seconds to wait while somebody else has the workspace").toStdString())
            ->check(CLI::Range(0.0, 86400.0));
}

namespace {

/// A damaged file, with the way on.
template <typename Open>
std::unique_ptr<Workspace> openOrNameCopy(const QString &path, const Open &open)
{
    try {
        return open();
    } catch (const Error &error) {
        const QString copy = error.kind() == ErrorKind::Damaged ? newestCopySentence(path) : QString();
        if (copy.isEmpty())
            throw;
        throw Error(error.kind(), error.sentence() + u'\n' + copy + u' ' + Text::tr("Restore it with: samsyn-cli restore “%1” --latest").arg(QDir::toNativeSeparators(path)));
    }
}

/// Work goes on without it, but not in silence.
void makeDailyCopyOrComplain(const Store &store)
{
    try {
        makeDailyCopy(store);
    } catch (const Error &error) {
        complain(Text::tr("Today's copy of the workspace could not be made. %1").arg(error.sentence()));
    }
}

} // namespace

std::unique_ptr<Workspace> FileOption::read() const
{
    // A path is the file system's bytes, never normalized
    const QString path = QFile::decodeName(file.c_str());
    return openOrNameCopy(path, [&] { return Workspace::open(path, Store::Access::Read); });
}

std::unique_ptr<Workspace> FileOption::write() const
{
    const QString path = QFile::decodeName(file.c_str());
    return openOrNameCopy(path, [&] {
        auto workspace = Workspace::open(path, Store::Access::Write, int(timeout * 1000));
        // What is damaged is not made worse
        if (const QStringList damage = findDamage(workspace->store(), workspace->store().wasRecovered()); !damage.isEmpty())
            throw Error(ErrorKind::Damaged, damage.join(u'\n'));
        makeDailyCopyOrComplain(workspace->store());
        return workspace;
    });
}

QDate dayArgument(const std::string &value, const QString &option)
{
    if (const auto day = parseDate(text(value)))
        return *day;
    throw Error(ErrorKind::Usage, Text::tr("%1: “%2” is no day. Write it as 2010-12-31.").arg(option, text(value)));
}

Month monthArgument(const std::string &value)
{
    const QDate first = QDate::fromString(text(value) + QLatin1String("-01"), Qt::ISODate);
    if (first.isValid() && text(value).size() == 7)
        return Month::of(first);
    throw Error(ErrorKind::Usage, Text::tr("--month: “%1” is no month. Write it as 2012-03.").arg(text(value)));
}

Ore kronorArgument(const std::string &value, const QString &option)
{
    if (const auto amount = parseAmount(text(value)))
        return *amount;
    throw Error(ErrorKind::Usage, Text::tr("%1: “%2” is no amount in kronor. Write it as 438150 or 438150,50.").arg(option, text(value)));
}

std::vector<Id<Organization>> organizationArguments(const Store &store, const std::vector<std::string> &arguments)
{
    std::vector<Id<Organization>> ids;
    for (const std::string &argument : arguments) {
        const Id<Organization> id = organizationOf(store, argument);
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

std::optional<Budget> budgetArgument(const Store &store, int year, const std::string &key)
{
    if (key.empty())
        return budgetOf(store, year);
    std::optional<Budget> budget = store.byKey<Budget>(text(key));
    if (!budget)
        throw Error(ErrorKind::NotFound, Text::tr("There is no budget %1. “samsyn-cli list FILE budgets” tells which there are.").arg(text(key)));
    if (budget->year != year)
        throw Error(ErrorKind::Usage, Text::tr("The budget %1 is for %2, not for %3.").arg(budget->key).arg(budget->year).arg(year));
    return budget;
}

Group groupArgument(const Store &store, const std::string &key)
{
    if (auto group = store.byKey<Group>(text(key)))
        return *std::move(group);
    throw Error(ErrorKind::NotFound, Text::tr("There is no group %1. “samsyn-cli list FILE groups” tells which there are.").arg(text(key)));
}

Meeting meetingArgument(const Store &store, const std::string &key)
{
    if (auto meeting = store.byKey<Meeting>(text(key)))
        return *std::move(meeting);
    throw Error(ErrorKind::NotFound, Text::tr("There is no meeting %1. “samsyn-cli list FILE meetings” tells which there are.").arg(text(key)));
}

Plan planArgument(const Store &store, const std::string &key, QDate day)
{
    if (auto plan = key.empty() ? planOn(store, day) : store.byKey<Plan>(text(key)))
        return *std::move(plan);
    throw Error(ErrorKind::NotFound, key.empty() ? Text::tr("There is no plan yet.")
                                                 : Text::tr("There is no plan %1. “samsyn-cli list FILE plans” tells which there are.").arg(text(key)));
}

AgendaItem decisionArgument(const Store &store, const std::string &key)
{
    if (auto item = store.byKey<AgendaItem>(text(key)))
        return *std::move(item);
    throw Error(ErrorKind::NotFound, Text::tr("There is no decision %1. “samsyn-cli list FILE decisions” tells which there are.").arg(text(key)));
}

Indicator indicatorArgument(const Store &store, const std::string &key)
{
    if (auto indicator = store.byKey<Indicator>(text(key)))
        return *std::move(indicator);
    for (Indicator &indicator : store.all<Indicator>()) {
        if (!indicator.code.isEmpty() && indicator.code.compare(text(key), Qt::CaseInsensitive) == 0)
            return std::move(indicator);
    }
    throw Error(ErrorKind::NotFound, Text::tr("There is no indicator %1. “samsyn-cli list FILE indicators” tells which there are.").arg(text(key)));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw Error(ErrorKind::NotFound, Text::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Disk, Text::tr("%1 may not be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return file.readAll();
}

void printBytes(const QByteArray &bytes)
{
    const size_t written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (written != size_t(bytes.size()) || std::fflush(stdout) != 0)
        throw Error(ErrorKind::Disk, Text::tr("The output could not be written."));
}

void print(const QString &text)
{
    printBytes(text.toUtf8() + '\n');
}

void complain(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace samsyn::cli
