// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/preview.h"

#include "core/documents/savefile.h"
#include "ui/documents/fileoutput.h"
#include "ui/documents/pagesview.h"
#include "ui/documents/printing.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/segments.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

bool choosePrinter(QPrinter &printer, QWidget *parent)
{
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

} // namespace

DocumentPreview::DocumentPreview(const Publication &publication, QWidget *parent)
    : QDialog(parent),
      m_choosePrinter(choosePrinter),
      m_view(new PagesView),
      m_message(new MessageBar),
      m_page(makeLabel({}, TextSize::Body, Shade::Grey)),
      m_language(new Segments({tr("Swedish"), tr("English")}, tr("Language of the document")))
{
    setObjectName(u"documentPreview"_s);
    m_view->setObjectName(u"previewPages"_s);
    m_view->setAccessibleName(tr("Pages of the document"));
    m_message->setObjectName(u"previewMessage"_s);
    m_message->hide();
    m_page->setObjectName(u"previewPage"_s);
    m_language->setObjectName(u"previewLanguage"_s);
    m_language->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeButtons());
    connect(m_view, &PagesView::pageChanged, this, &DocumentPreview::tellPage);
    connect(m_language, &Segments::chosen, this, [this](int at) {
        run(this, [&] { setPublication(m_rebuild(at == 0 ? Language::Swedish : Language::English)); });
    });
    setPublication(publication);
    const QSize room = screen()->availableSize();
    resize(std::min(900, room.width() - 40), std::min(1000, room.height() - 60));
    m_view->setFocus();
}

DocumentPreview::~DocumentPreview() = default;

QWidget *DocumentPreview::makeTools()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    const auto add =
        [&](const QString &name, const QString &text, const QString &spoken, auto action) {
            auto *button = new QPushButton(text);
            button->setObjectName(name);
            button->setAccessibleName(spoken);
            button->setToolTip(spoken);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, action);
            layout->addWidget(button);
        };
    add(u"previewPrevious"_s, u"↑"_s, tr("Previous page"), [this] {
        m_view->showPage(m_view->page() - 1);
    });
    add(u"previewNext"_s, u"↓"_s, tr("Next page"), [this] {
        m_view->showPage(m_view->page() + 1);
    });
    layout->addWidget(m_page);
    layout->addStretch();
    layout->addWidget(m_language);
    layout->addStretch();
    add(u"previewSmaller"_s, u"−"_s, tr("Smaller"), [this] {
        m_view->setZoom(m_view->zoom() / 1.25);
    });
    add(u"previewLarger"_s, u"+"_s, tr("Larger"), [this] {
        m_view->setZoom(m_view->zoom() * 1.25);
    });
    add(u"previewWhole"_s, tr("Whole page"), tr("Whole page"), [this] { m_view->fitPage(); });
    add(u"previewWidth"_s, tr("Page width"), tr("Page width"), [this] { m_view->fitWidth(); });
    return row;
}

QWidget *DocumentPreview::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    const auto add = [&](const QString &name, const QString &text, auto action) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
        return button;
    };
    add(u"previewClose"_s, tr("Close"), [this] { reject(); });
    layout->addStretch();
    add(u"previewPrint"_s, tr("Print …"), [this] { print(); });
    m_saveParts = add(u"previewSaveParts"_s, tr("Save a file for each …"), [this] { saveParts(); });
    m_saveParts->hide();
    add(u"previewSaveAs"_s, tr("Save as …"), [this] {
        save(tr("Save the document"),
             QStringList{tr("Spreadsheet") + u" (*.xlsx)"_s,
                         tr("Text document") + u" (*.odt)"_s,
                         tr("Web page") + u" (*.html)"_s,
                         tr("Table") + u" (*.csv)"_s,
                         tr("Markdown") + u" (*.md)"_s}
                 .join(u";;"_s),
             u"xlsx"_s);
    });
    auto *pdf = add(u"previewSavePdf"_s, tr("Save PDF …"), [this] {
        save(tr("Save the document"), tr("PDF") + u" (*.pdf)"_s, u"pdf"_s);
    });
    pdf->setProperty("primary", true);
    pdf->setDefault(true);
    return row;
}

void DocumentPreview::setRebuild(std::function<Publication(Language)> rebuild)
{
    m_rebuild = std::move(rebuild);
    m_language->setCurrent(document().language == Language::Swedish ? 0 : 1);
    m_language->setVisible(m_rebuild != nullptr);
}

void DocumentPreview::setPublication(const Publication &publication)
{
    m_publication = publication;
    setWindowTitle(tr("Preview: %1").arg(document().title));
    m_pages = std::make_shared<const Pages>(document());
    m_view->setPages(m_pages);
    tellPage(m_view->page());
}

void DocumentPreview::tellPage(int page)
{
    m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(m_pages->count()));
}

void DocumentPreview::save(const QString &title, const QString &filter, const QString &suffix)
{
    run(this, [&] {
        const QString suggestion = fileNameOf(document().title) + '.'_L1 + suffix;
        const QString path = Prompts::current().saveFile(this, {title, filter, suggestion, suffix});
        if (path.isEmpty())
            return;
        saveDocument(m_publication, path);
        Q_EMIT saved(path);
    });
}

void DocumentPreview::setParts(const QString &button, std::function<std::vector<Document>(Language)> parts)
{
    m_parts = std::move(parts);
    m_saveParts->setText(button);
    m_saveParts->setVisible(m_parts != nullptr);
}

void DocumentPreview::saveParts()
{
    run(this, [&] {
        const QString folder = Prompts::current().chooseFolder(this, {tr("Save a file for each"), {}, {}, {}});
        if (folder.isEmpty())
            return;
        const std::vector<Document> parts = m_parts(document().language);
        if (!mayReplace(pathsIn(folder, parts, u"pdf"_s)))
            return;
        saveDocuments(parts, folder, u"pdf"_s);
        Q_EMIT saved(folder);
    });
}

bool DocumentPreview::mayReplace(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            names << QFileInfo(path).fileName();
    }
    if (names.isEmpty())
        return true;
    return Prompts::current().confirm(this, {tr("Save a file for each"), tr("%n files in the folder are replaced.", nullptr, int(names.size())),
                                             names.join(u'\n'), tr("Replace the files")});
}

void DocumentPreview::print()
{
    run(this, [&] {
        QPrinter printer(QPrinter::HighResolution);
        preparePrinter(printer, document().title);
        if (m_choosePrinter(printer, this))
            printPages(*m_pages, printer);
    });
}

void DocumentPreview::showError(const QString &sentence)
{
    m_message->say(MessageBar::Kind::Error, sentence);
    m_message->show();
}

void DocumentPreview::clearError()
{
    m_message->hide();
}

void DocumentPreview::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        m_view->fitWidth();
}

} // namespace samsyn
