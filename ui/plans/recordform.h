// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/workspace/edits.h"
#include "ui/plans/formchoice.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/richtextedit.h"
#include "ui/widgets/run.h"

#include <QComboBox>

namespace samsyn {

enum class FieldPlace { OwnRow, Beside };

/// The fields of one record: each is stored when it is left, as a step of its own, and says under
/// itself why it was refused.
template <typename T>
class RecordForm : public Form
{
public:
    explicit RecordForm(Workspace &workspace, QWidget *parent = nullptr)
        : Form(parent), m_workspace(workspace)
    {
    }

    /// Another record than before: what was being typed is stored first. The same: it stays.
    void setRecord(const T &record, QDate day, bool readOnly)
    {
        const bool isOther = m_record.id != record.id;
        if (isOther && m_record.id && m_workspace.store().find(m_record.id))
            settle();
        m_showing = true;
        m_record = record;
        m_day = day;
        m_readOnly = readOnly;
        for (const auto &show : m_shows)
            show(isOther);
        m_showing = false;
    }
    const T &record() const { return m_record; }

protected:
    using Edit = std::function<void(T &)>;

    Workspace &workspace() const { return m_workspace; }
    QDate day() const { return m_day; }
    bool isReadOnly() const { return m_readOnly; }
    static QString nameOf(const T &record)
    {
        if constexpr (requires { record.title; })
            return record.title;
        else if constexpr (requires { record.name; })
            return record.name;
        else
            return record.text;
    }
    /// Called in setRecord for what a form shows besides; isOther: of another record than before.
    void onShow(std::function<void(bool isOther)> show) { m_shows.push_back(std::move(show)); }

    /// The step's label holds %1 for the record's name. May throw Error.
    void change(const QString &step, const Edit &edit)
    {
        editRecord<T>(m_workspace, step.arg(nameOf(m_record)), m_record.id.value, edit);
    }

    LineEdit *addText(const QString &label, const QString &name, const QString &step, QString T::*field, FieldPlace place = FieldPlace::OwnRow)
    {
        auto *edit = new LineEdit;
        put(label, edit, name, place);
        bind(edit, [this, edit, step, field] { change(step, [&](T &record) { record.*field = edit->text(); }); });
        onShow([this, edit, field](bool) { showLine(edit, m_record.*field); });
        return edit;
    }

    DateEdit *addDay(const QString &label, const QString &name, const QString &step, std::optional<QDate> T::*field, FieldPlace place = FieldPlace::OwnRow)
    {
        auto *edit = new DateEdit;
        put(label, edit, name, place);
        bind(edit, [this, edit, step, field] { change(step, [&](T &record) { record.*field = edit->day(); }); });
        onShow([this, edit, field](bool) {
            edit->setDay(m_record.*field);
            edit->setReadOnly(m_readOnly);
        });
        return edit;
    }

    /// What is read from a line in a way of its own.
    LineEdit *addTyped(const QString &label, const QString &name, std::function<QString(const T &)> text, std::function<void(const QString &)> store, FieldPlace place = FieldPlace::OwnRow)
    {
        auto *edit = new LineEdit;
        put(label, edit, name, place);
        bind(edit, [edit, store = std::move(store)] { store(edit->text()); });
        onShow([this, edit, text = std::move(text)](bool) { showLine(edit, text(m_record)); });
        return edit;
    }

    RichTextEdit *addLong(const QString &label, const QString &name, const QString &step, QString T::*field)
    {
        auto *edit = new RichTextEdit;
        edit->setMinimumWidth(0);
        add(label, edit, name);
        QObject::connect(edit, &RichTextEdit::edited, this, [this, edit, step, field] {
            run(this, [&] { change(step, [&](T &record) { record.*field = edit->markdown(); }); });
        });
        onShow([this, edit, field, name](bool isOther) {
            if (isOther)
                edit->setDraft(m_workspace.drafts(), {T::entity.name(), m_record.id.value}, name);
            edit->setMarkdown(m_record.*field);
            edit->setReadOnly(m_readOnly);
        });
        return edit;
    }

    QComboBox *addChoice(const QString &label, const QString &name, const QString &step, std::function<std::vector<FormChoice>()> choices,
                         std::function<qint64(const T &)> value, std::function<void(T &, qint64)> edit, FieldPlace place = FieldPlace::OwnRow)
    {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        put(label, box, name, place);
        QObject::connect(box, &QComboBox::currentIndexChanged, this, [this, box, step, edit = std::move(edit)](int at) {
            if (m_showing || at < 0)
                return;
            const qint64 chosen = box->itemData(at).toLongLong();
            try {
                change(step, [&](T &record) { edit(record, chosen); });
                setError(box, {});
            } catch (const Error &error) {
                setError(box, error.sentence());
            }
        });
        onShow([this, box, choices = std::move(choices), value = std::move(value)](bool isOther) {
            box->clear();
            for (const FormChoice &choice : choices())
                box->addItem(choice.text, choice.value);
            box->setCurrentIndex(qMax(0, box->findData(value(m_record))));
            box->setEnabled(!m_readOnly);
            if (isOther)
                setError(box, {});
        });
        return box;
    }

private:
    void put(const QString &label, QWidget *field, const QString &name, FieldPlace place)
    {
        if (place == FieldPlace::Beside)
            addBeside(label, field, name);
        else
            add(label, field, name);
    }
    void showLine(LineEdit *edit, const QString &text)
    {
        edit->setStored(text);
        edit->setReadOnly(m_readOnly);
    }
    void settle()
    {
        for (RichTextEdit *edit : this->template findChildren<RichTextEdit *>())
            edit->commit();
        for (LineEdit *edit : this->template findChildren<LineEdit *>()) {
            if (edit->hasFocus())
                edit->clearFocus();
        }
    }

    Workspace &m_workspace;
    T m_record;
    QDate m_day;
    bool m_readOnly = false;
    bool m_showing = false;
    std::vector<std::function<void(bool)>> m_shows;
};

} // namespace samsyn
