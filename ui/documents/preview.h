// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/publication.h"
#include "ui/widgets/run.h"

#include <QDialog>
#include <functional>
#include <memory>

class QLabel;
class QPrinter;
class QPushButton;
class QVBoxLayout;

namespace samsyn {

class MessageBar;
class Pages;
class PagesView;
class Segments;

/// Shows a document as it will be printed, and saves or prints it. Where a file goes is asked
/// through Prompts; errors stand in the dialog.
class DocumentPreview : public QDialog, public MessageArea
{
    Q_OBJECT

public:
    explicit DocumentPreview(const Publication &publication, QWidget *parent = nullptr);
    ~DocumentPreview() override;

    /// Lets the user choose the document's language; it is built anew in it.
    void setRebuild(std::function<Publication(Language)> rebuild);
    /// Offers to save the document's parts, such as a page for each payer, as a PDF each in a folder
    /// that is asked for. They are made in the language that the document has then.
    void setParts(const QString &button, std::function<std::vector<Document>(Language)> parts);
    /// Asks for the printer; false when given up. The system's dialog, unless a test answers.
    void setPrinterChoice(std::function<bool(QPrinter &, QWidget *)> choice)
    {
        m_choosePrinter = std::move(choice);
    }

    const Document &document() const { return m_publication.document; }
    void setPublication(const Publication &publication);

    void showError(const QString &sentence) override;
    void clearError() override;

Q_SIGNALS:
    void saved(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeButtons();
    void save(const QString &title, const QString &filter, const QString &suffix);
    void saveParts();
    bool mayReplace(const QStringList &paths);
    void print();
    void tellPage(int page);

    Publication m_publication;
    std::shared_ptr<const Pages> m_pages;
    std::function<Publication(Language)> m_rebuild;
    std::function<std::vector<Document>(Language)> m_parts;
    std::function<bool(QPrinter &, QWidget *)> m_choosePrinter;
    PagesView *m_view;
    MessageBar *m_message;
    QLabel *m_page;
    Segments *m_language;
    QPushButton *m_saveParts = nullptr;
    bool m_wasShown = false;
};

} // namespace samsyn
