#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/registry.h"
#include "tests/ui/charts/figure_builder.h"
#include "ui/charts/figure/figure_export.h"
#include "ui/charts/figure/figure_layout.h"
#include "ui/charts/survival/survival_picture.h"

using waymark::FigureFormat;
using waymark::FigureLayout;
using waymark::SurvivalFigure;
using waymark::SurvivalPicture;
using waymark::test::twoGroups;

Q_DECLARE_METATYPE(waymark::FigureFormat)

namespace {

/// Every line and polyline of an SVG as its points.
QList<QPolygonF> polylinesOf(const QByteArray &svg)
{
    QList<QPolygonF> lines;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("polyline"))
            continue;
        QPolygonF line;
        for (const QString &pair : xml.attributes().value(QLatin1String("points")).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            line.append({pair.section(QLatin1Char(','), 0, 0).toDouble(), pair.section(QLatin1Char(','), 1, 1).toDouble()});
        lines.append(line);
    }
    return lines;
}

FigureLayout exportedLayout(const SurvivalFigure &figure)
{
    return waymark::layoutFigure(figure, waymark::exportStyle(true), {960, 0}, figure.firstDay, figure.lastDay);
}

} // namespace

class FigureExportTest : public QObject {
    Q_OBJECT

private slots:
    void ticksInTheSvgStandAtTheirDays()
    {
        const SurvivalFigure figure = twoGroups();
        const FigureLayout layout = exportedLayout(figure);
        QList<double> found;
        for (const QPolygonF &line : polylinesOf(waymark::figureBytes(SurvivalPicture(figure), FigureFormat::Svg))) {
            const QRectF box = line.boundingRect();
            if (line.size() == 2 && box.width() == 0.0 && qAbs(box.top() - layout.plot.bottom()) < 0.01 && qAbs(box.height() - 4.0) < 0.01)
                found.append(box.left());
        }
        QCOMPARE(found.size(), static_cast<qsizetype>(layout.ticks.size()));
        for (const waymark::Day tick : layout.ticks)
            QVERIFY(std::any_of(found.begin(), found.end(), [&](double x) { return qAbs(x - layout.x(tick)) < 0.01; }));
        // The x of day 315 is the middle of 90 .. 540, whatever the code above says of itself.
        QCOMPARE(layout.x(315), layout.plot.center().x());
    }

    void curvesInTheSvgPassThroughTheirValues()
    {
        const SurvivalFigure figure = twoGroups();
        const FigureLayout layout = exportedLayout(figure);
        const QList<QPolygonF> lines = polylinesOf(waymark::figureBytes(SurvivalPicture(figure), FigureFormat::Svg));
        for (const waymark::FigureGroup &group : figure.groups) {
            const waymark::Day day = group.curve->day.back();
            const QPointF last(layout.x(day), layout.y(group.curve->survival.back()));
            QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const QPolygonF &line) {
                return std::any_of(line.begin(), line.end(), [&](QPointF p) { return (p - last).manhattanLength() < 0.02; });
            }));
        }
    }

    void theSvgHasNoEmptyGroupsAndNoClip()
    {
        const QString svg = QString::fromUtf8(waymark::figureBytes(SurvivalPicture(twoGroups()), FigureFormat::Svg));
        QVERIFY(!svg.contains(QRegularExpression(QStringLiteral("<g[^>]*>\\s*</g>"))));
        QVERIFY(!svg.contains(QLatin1String("clip")));
        QVERIFY(svg.contains(QLatin1String("Customers with 20 or more conversations stay longer")));
        QVERIFY(svg.contains(QLatin1String("Association, not proof of cause.")));
    }

    void theSameFigureGivesTheSameBytes_data()
    {
        QTest::addColumn<FigureFormat>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PNG") << FigureFormat::Png << QByteArray("\x89PNG");
        QTest::newRow("PNG for print") << FigureFormat::Png300 << QByteArray("\x89PNG");
        QTest::newRow("SVG") << FigureFormat::Svg << QByteArray("<?xml");
        QTest::newRow("PDF") << FigureFormat::Pdf << QByteArray("%PDF-");
        QTest::newRow("CSV") << FigureFormat::Csv << QByteArray("group,day,");
    }
    void theSameFigureGivesTheSameBytes()
    {
        QFETCH(FigureFormat, format);
        QFETCH(QByteArray, start);
        const QByteArray first = waymark::figureBytes(SurvivalPicture(twoGroups()), format);
        QVERIFY(first.startsWith(start));
        QVERIFY(first.size() > 1000);
        QCOMPARE(waymark::figureBytes(SurvivalPicture(twoGroups()), format), first);
    }

    void thePdfSaysNothingOfTheHourItWasMade()
    {
        const QByteArray pdf = waymark::figureBytes(SurvivalPicture(twoGroups()), FigureFormat::Pdf);
        QVERIFY(pdf.contains("/CreationDate (D:00000000000000"));
    }

    void thePictureForPrintHasThreeHundredDotsAnInch()
    {
        const QImage image = waymark::figureImage(SurvivalPicture(twoGroups()), 300.0 / 96.0);
        QCOMPARE(image.width(), 3000); // 960 logical pixels of 1/96 inch
        QCOMPARE(image.dotsPerMeterX(), 11811);
        QCOMPARE(QColor(image.pixel(1, 1)), QColor(Qt::white)); // always light
    }

    void theCsvHoldsTheFiguresOfTheCurve()
    {
        const SurvivalFigure figure = twoGroups();
        const QList<QByteArray> lines = SurvivalPicture(figure).csv().split('\n');
        QCOMPARE(lines.first(), QByteArray("group,day,at_risk,events,events_before,censored_before,survival,low,high"));
        // Reached: by day 120 two of 100 have left, so S = 0.98; 99 were at risk on it, one had left before.
        const auto row = std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith("reached,120,"); });
        QVERIFY(row != lines.end());
        const QList<QByteArray> fields = row->split(',');
        QCOMPARE(fields.mid(2, 4), (QList<QByteArray>{"99", "2", "1", "0"}));
        QVERIFY(qAbs(fields[6].toDouble() - 0.98) < 1e-12);
        for (const waymark::FigureGroup &group : figure.groups) {
            for (std::size_t step = 0; step < group.curve->day.size(); ++step) {
                const QByteArray start = group.name.toUtf8() + ',' + QByteArray::number(group.curve->day[step]) + ',';
                const auto found = std::find_if(lines.begin(), lines.end(), [&](const QByteArray &line) { return line.startsWith(start); });
                QVERIFY(found != lines.end());
                const QList<QByteArray> values = found->split(',');
                QCOMPARE(values[6].toDouble(), group.curve->survival[step]);
                QCOMPARE(values[7].toDouble(), group.curve->low[step]);
                QCOMPARE(values[8].toDouble(), group.curve->high[step]);
            }
        }
    }

    void theCsvIsTheSameInEveryLanguage()
    {
        const QByteArray english = SurvivalPicture(twoGroups()).csv();
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        const QByteArray portuguese = SurvivalPicture(twoGroups()).csv();
        QLocale::setDefault(before);
        QCOMPARE(portuguese, english);
    }

    void undefinedLimitsAreEmptyInTheCsv()
    {
        const QByteArray csv = SurvivalPicture(twoGroups()).csv();
        QVERIFY(csv.contains("\nreached,90,100,0,0,0,1,,\n")); // nobody has left: S is exactly 1 and has no band
    }

    void whatIsHiddenIsNotDrawnInTheExport()
    {
        SurvivalFigure figure = twoGroups();
        figure.groups[1].visible = false;
        const QByteArray svg = waymark::figureBytes(SurvivalPicture(figure), FigureFormat::Svg);
        QVERIFY(svg.contains(">Reached<"));
        QVERIFY(!svg.contains("Not reached"));
    }

    void anExportIsWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("figure.svg"));
        QVERIFY(waymark::exportFigure(SurvivalPicture(twoGroups()), path, waymark::figureFormat(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), waymark::figureBytes(SurvivalPicture(twoGroups()), FigureFormat::Svg));
        const auto failed =
            waymark::exportFigure(SurvivalPicture(twoGroups()), folder.filePath(QStringLiteral("no/such/folder.svg")), FigureFormat::Svg);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, waymark::ErrorCode::FileUnwritable);
    }

    void copyPutsPictureAndTextOnTheClipboard()
    {
        waymark::copyFigure(SurvivalPicture(twoGroups()));
        const QMimeData *content = QGuiApplication::clipboard()->mimeData();
        QVERIFY(content->hasImage());
        QVERIFY(content->text().contains(QLatin1String("stay longer")));
        QVERIFY(content->text().contains(QLatin1String("Reached (82.0% at 365 d)")));
    }
};

WAYMARK_TEST(FigureExportTest)
#include "figure_export_test.moc"
