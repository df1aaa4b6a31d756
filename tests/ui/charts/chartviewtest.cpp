// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "tests/support/files.h"
#include "ui/charts/chartdrawing.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

Chart bars()
{
    Chart chart;
    chart.title = u"Vad kommunerna betalar"_s;
    chart.unit = u"kr, 2012"_s;
    chart.summary = u"Huddinge betalar mest."_s;
    chart.categoryHead = u"Kommun"_s;
    chart.categories = {u"Huddinge"_s, u"Nacka"_s, u"Salem"_s};
    chart.series = {{{}, {90869, 84021, std::nullopt}}};
    return chart;
}

Chart lines()
{
    Chart chart;
    chart.kind = Chart::Kind::Lines;
    chart.title = u"Åtgärder"_s;
    chart.categories = {u"okt"_s, u"nov"_s, u"dec"_s};
    chart.series = {{u"öppna"_s, {6, std::nullopt, 8}},
                    {u"mål"_s, {7, 7, 7}, Chart::Meaning::Target}};
    return chart;
}

QAction *action(const QWidget &view, const QString &name)
{
    return view.findChild<QAction *>(name);
}

/// Answers with one path, and remembers what was asked.
class Answer : public Prompts
{
public:
    Answer(const QString &path, QStringList &asked) : m_path(path), m_asked(asked) {}
    QString saveFile(QWidget *, const FileQuestion &question) override
    {
        m_asked << question.suggestion;
        return m_path.isEmpty() ? m_path : m_path + '.'_L1 + question.suffix;
    }

private:
    QString m_path;
    QStringList &m_asked;
};

class Area : public QWidget, public MessageArea
{
public:
    void showError(const QString &sentence) override { said = sentence; }
    void clearError() override { said.clear(); }
    QString said;
};

/// All texts of a drawing, and how many elements fetch something.
QStringList textsOf(const QByteArray &svg, int &references)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        for (const auto &attribute : reader.attributes())
            references += attribute.name() == u"href" || attribute.value().contains(u"url("_s);
        if (reader.name() == u"image")
            ++references;
        if (reader.name() == u"text")
            texts << reader.readElementText().trimmed();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

} // namespace

TEST(ChartView, LetsArrowsChooseACategory)
{
    ChartView view;
    view.setChart(bars());
    view.resize(480, 200);
    view.show();
    auto *canvas = view.findChild<QWidget *>(u"chartCanvas"_s);
    QSignalSpy chosen(&view, &ChartView::categoryActivated);
    for (const Qt::Key key :
         {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up, Qt::Key_End, Qt::Key_Right})
        QTest::keyClick(canvas, key);
    QList<int> order;
    for (const auto &signal : chosen)
        order << signal.first().toInt();
    EXPECT_EQ(order, (QList<int>{0, 1, 0, 0, 2, 2}));
    EXPECT_EQ(view.chart().selected, 2u);
    EXPECT_EQ(canvas->accessibleName(), u"Vad kommunerna betalar, kr, 2012"_s);
    EXPECT_EQ(canvas->accessibleDescription(), u"Huddinge betalar mest. Salem: –"_s);
}

TEST(ChartView, LetsAClickChooseTheRowUnderIt)
{
    ChartView view;
    view.setChart(bars());
    view.resize(480, 200);
    QSignalSpy chosen(&view, &ChartView::categoryActivated);
    auto *canvas = view.findChild<QWidget *>(u"chartCanvas"_s);
    view.grab();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(200, 85));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 1);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(200, 5));
    EXPECT_EQ(chosen.size(), 1);
}

TEST(ChartView, ShowsTheFiguresAsATable)
{
    const LanguageScope swedish(Language::Swedish);
    ChartView view;
    view.setChart(bars());
    action(view, u"chartAsTable"_s)->setChecked(true);
    EXPECT_TRUE(view.isTable());
    const auto *table = view.findChild<QTableWidget *>(u"chartTable"_s);
    EXPECT_EQ(table->rowCount(), 3);
    EXPECT_EQ(table->item(1, 0)->text(), u"Nacka"_s);
    EXPECT_EQ(table->item(1, 1)->text(), u"84\u00A0021"_s);
    EXPECT_EQ(table->item(2, 1)->text(), u"–"_s);
    action(view, u"chartAsTable"_s)->setChecked(false);
    EXPECT_FALSE(view.isTable());
}

TEST(ChartView, CopiesPictureAndFigures)
{
    ChartView view;
    view.setChart(bars());
    action(view, u"chartCopy"_s)->trigger();
    const QMimeData *content = QApplication::clipboard()->mimeData();
    EXPECT_EQ(
        content->text(),
        u"Kommun\tVad kommunerna betalar, kr, 2012\nHuddinge\t90869\nNacka\t84021\nSalem\t–"_s);
    EXPECT_FALSE(qvariant_cast<QImage>(content->imageData()).isNull());
}

TEST(ChartView, SavesInEachFormatAndSaysWhatDoesNotWork)
{
    const QTemporaryDir folder;
    Area area;
    ChartView view(&area);
    view.setChart(bars());
    QStringList asked;
    auto answers = Prompts::replace(std::make_unique<Answer>(folder.filePath(u"chart"_s), asked));
    const std::pair<QString, QByteArray> formats[] = {{u"pdf"_s, "%PDF-1.4"},
                                                      {u"png"_s, "\x89PNG"},
                                                      {u"svg"_s, "<?xml"},
                                                      {u"csv"_s, "\xEF\xBB\xBFKommun"}};
    for (const auto &[ending, start] : formats) {
        action(view, u"chartSave_"_s + ending)->trigger();
        EXPECT_EQ(asked.last(), u"Vad kommunerna betalar."_s + ending);
        EXPECT_TRUE(test::readFile(folder.filePath(u"chart."_s + ending)).startsWith(start))
            << ending.toStdString();
    }
    EXPECT_TRUE(area.said.isEmpty());
    answers.reset();
    answers = Prompts::replace(std::make_unique<Answer>(u"/nowhere/chart"_s, asked));
    action(view, u"chartSave_pdf"_s)->trigger();
    EXPECT_TRUE(area.said.startsWith(u"/nowhere/chart.pdf could not be written"_s))
        << area.said.toStdString();
}

TEST(ChartDrawing, WritesTextAsTextAndFetchesNothing)
{
    int references = 0;
    const QStringList texts = textsOf(chartSvg(lines()), references);
    for (const QString &text : {u"Åtgärder"_s, u"okt"_s, u"8 öppna"_s, u"7 mål"_s})
        EXPECT_TRUE(texts.contains(text))
            << text.toStdString() << " is missing in " << texts.join(u" | "_s).toStdString();
    EXPECT_EQ(references, 0);
    EXPECT_TRUE(chartSvg(lines(), SvgUse::Inline).startsWith("<svg width=\"640\""));
    EXPECT_TRUE(chartSvg(lines(), SvgUse::Inline).contains("currentColor"));
}

TEST(ChartDrawing, SaysThatThereAreNoFiguresYet)
{
    int references = 0;
    Chart chart = bars();
    chart.series = {{{}, {std::nullopt, std::nullopt, std::nullopt}}};
    EXPECT_TRUE(textsOf(chartSvg(chart), references).contains(chart.summary)) << "it says why";
    chart.summary.clear();
    EXPECT_TRUE(textsOf(chartSvg(chart), references).contains(u"No figures yet"_s));
    EXPECT_NO_THROW(chartImage({}));
    EXPECT_THROW(saveChart(chart, u"chart.xls"_s), Error);
}
