// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompts.h"

#include "ui/widgets/look.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

std::unique_ptr<Prompts> &answering()
{
    static std::unique_ptr<Prompts> prompts = std::make_unique<Prompts>();
    return prompts;
}

/// Question in semibold, what follows below it, buttons in the platform's order.
class QuestionDialog : public QDialog
{
public:
    QuestionDialog(QWidget *parent, const Question &question)
        : QDialog(parent), m_column(new QVBoxLayout(this)), m_buttons(new QDialogButtonBox(this))
    {
        setWindowTitle(question.title);
        m_column->setContentsMargins(16, 20, 16, 16);
        m_column->setSpacing(8);
        QLabel *first = makeLabel(question.question, TextSize::Strong, Shade::Ink, this);
        QLabel *second = makeLabel(question.explanation, TextSize::Body, Shade::Grey, this);
        for (QLabel *label : {first, second}) {
            label->setWordWrap(true);
            label->setMinimumWidth(380);
            label->setVisible(!label->text().isEmpty());
            m_column->addWidget(label);
        }
        setAccessibleName(question.question);
        m_column->addSpacing(8);
        m_column->addWidget(m_buttons);
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

    QPushButton *addAction(const QString &text)
    {
        QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::AcceptRole);
        button->setObjectName(u"accept"_s);
        button->setProperty("primary", true);
        button->setAutoDefault(false);
        return button;
    }

    QPushButton *addWayOut(const QString &text)
    {
        QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::RejectRole);
        button->setObjectName(u"reject"_s);
        return button;
    }

    void insert(QWidget *widget) { m_column->insertWidget(m_column->count() - 2, widget); }

private:
    QVBoxLayout *m_column;
    QDialogButtonBox *m_buttons;
};

/// The path with the ending of the chosen filter, where none was typed or the suggested one was
/// left as it was.
QString withEnding(const QString &path, const QString &filter, const QString &suggested)
{
    static const QRegularExpression first(u"\\*\\.(\\w+)"_s);
    const auto match = first.match(filter);
    const QString ending = match.hasMatch() ? match.captured(1) : suggested;
    const QString typed = QFileInfo(path).suffix();
    if (path.isEmpty() || ending.isEmpty() || (!typed.isEmpty() && typed != suggested))
        return path;
    const QString stem = typed.isEmpty() ? path : path.chopped(typed.size() + 1);
    return stem + u'.' + ending;
}

} // namespace

Prompts::~Prompts() = default;

bool Prompts::confirm(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(parent, question);
    dialog.addAction(question.action);
    QPushButton *wayOut = dialog.addWayOut(Text::tr("Cancel"));
    wayOut->setDefault(true);
    wayOut->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> Prompts::ask(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(parent, question);
    auto *text = new QPlainTextEdit(&dialog);
    text->setObjectName(u"answer"_s);
    text->setAccessibleName(question.question);
    text->setTabChangesFocus(true);
    text->setFixedHeight(4 * text->fontMetrics().lineSpacing() + 12);
    dialog.insert(text);
    QPushButton *action = dialog.addAction(question.action);
    dialog.addWayOut(Text::tr("Cancel"));
    const auto enable = [text, action] {
        action->setEnabled(!text->toPlainText().trimmed().isEmpty());
    };
    QObject::connect(text, &QPlainTextEdit::textChanged, action, enable);
    enable();
    text->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return text->toPlainText().trimmed();
}

void Prompts::tell(QWidget *parent, const QString &sentence)
{
    QuestionDialog dialog(parent, {u"Samsyn"_s, sentence, {}, {}});
    dialog.addWayOut(Text::tr("Close"))->setDefault(true);
    dialog.exec();
}

QString Prompts::openFile(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileName(
        parent, question.title, question.suggestion, question.filter);
}

QString Prompts::saveFile(QWidget *parent, const FileQuestion &question)
{
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(
        parent, question.title, question.suggestion, question.filter, &chosen);
    const QString whole = withEnding(path, chosen, question.suffix);
    // The dialog asked about the name that was typed, which this one is not
    if (whole != path && QFileInfo::exists(whole) &&
        !confirm(parent,
                 {question.title,
                  Text::tr("Replace %1?").arg(QFileInfo(whole).fileName()),
                  Text::tr("There is a file of this name already."),
                  Text::tr("Replace the file")}))
        return {};
    return whole;
}

QString Prompts::chooseFolder(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getExistingDirectory(parent, question.title, question.suggestion);
}

Prompts &Prompts::current()
{
    return *answering();
}

std::shared_ptr<void> Prompts::replace(std::unique_ptr<Prompts> prompts)
{
    auto before =
        std::make_shared<std::unique_ptr<Prompts>>(std::exchange(answering(), std::move(prompts)));
    return {nullptr, [before](void *) { answering() = std::move(*before); }};
}

} // namespace samsyn
