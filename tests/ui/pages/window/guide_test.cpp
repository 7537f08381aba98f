#include <QAction>
#include <QFile>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>
#include <QXmlStreamReader>

#include "tests/support/registry.h"
#include "ui/controls/look/theme.h"
#include "ui/dialogs/guide_library.h"
#include "ui/dialogs/guide_view.h"
#include "ui/dialogs/guide_window.h"
#include "ui/main_window.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/window/actions.h"
#include "ui/window/language.h"
#include "ui/window/page_list.h"

using namespace waymark;

namespace {

/// The lines that hold text, the title first.
QStringList linesOf(const QString &markdown) { return markdown.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }

QStringList capturedBy(const QString &pattern, const QString &text)
{
    QStringList all;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        all.append(matches.next().captured(1));
    return all;
}

struct PlacedWord {
    QString text;
    QRectF place; ///< of its letters, without the room that the font keeps above and below
};

QList<PlacedWord> wordsOf(const QByteArray &svg)
{
    QList<PlacedWord> words;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("text"))
            continue;
        const QXmlStreamAttributes given = reader.attributes();
        const int size = given.value(QLatin1String("font-size")).toInt();
        const QString anchor = given.value(QLatin1String("text-anchor")).toString();
        const bool bold = given.hasAttribute(QLatin1String("font-weight"));
        const double x = given.value(QLatin1String("x")).toDouble();
        const double y = given.value(QLatin1String("y")).toDouble();
        const QString text = reader.readElementText();
        const double width = QFontMetricsF(uiFont(size, bold ? QFont::DemiBold : QFont::Normal)).horizontalAdvance(text);
        const double left = anchor == QLatin1String("end") ? x - width : anchor == QLatin1String("middle") ? x - width / 2 : x;
        words.append({text, QRectF(left, y - size * 0.7, width, size * 0.75)});
    }
    return words;
}

QStringList shownTopics(const GuideWindow &guide)
{
    QStringList topics;
    const auto *list = guide.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        const QString topic = list->item(row)->data(Qt::UserRole).toString();
        if (!topic.isEmpty() && !list->item(row)->isHidden())
            topics.append(topic);
    }
    return topics;
}

} // namespace

class GuideTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { Language::instance().set(QStringLiteral("en")); }
    void everyPageIsShortAndHasAFigure_data();
    void everyPageIsShortAndHasAFigure();
    void noLinkIsDead_data();
    void noLinkIsDead();
    void everyFigureHasItsWordsAndColours_data();
    void everyFigureHasItsWordsAndColours();
    void wordsOfAFigureHaveRoom_data();
    void wordsOfAFigureHaveRoom();
    void pagesOfTwoLanguagesSayTheSameThings();
    void searchFinds_data();
    void searchFinds();
    void theListFollowsTheSearchAndThePage();
    void aLinkIsFollowedAndBackLeadsBack();
    void languageAndThemeAreFollowedAtOnce();
    void everyPageOfTheWindowIsExplained();
    void keyOpensThePageOfTheScreen();
    void focusChoosesTheNearestTopic();
    void keyOpensThePageOfADialog();
    void theFindingExplainsItself();
};

void GuideTest::init()
{
    QSettings().clear();
    Language::instance().set(QStringLiteral("en"));
}

void GuideTest::everyPageIsShortAndHasAFigure_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("topic");
    for (const QString &language : Language::codes()) {
        for (const GuideTopic &topic : guideTopics())
            QTest::addRow("%s in %s", qPrintable(topic.name), qPrintable(language)) << language << topic.name;
    }
}

void GuideTest::everyPageIsShortAndHasAFigure()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    constexpr qsizetype kMostLines = 14;
    constexpr qsizetype kLongestLine = 420;
    const QStringList lines = linesOf(guideMarkdown(topic, language));
    QVERIFY(lines.size() >= 8);
    QVERIFY2(lines.size() <= kMostLines, qPrintable(QString::number(lines.size())));
    QVERIFY(lines.at(0).startsWith(QLatin1String("# ")));
    QVERIFY(lines.at(1).startsWith(QLatin1String("![")));
    QCOMPARE(guideTitle(topic, language), lines.at(0).mid(2));
    for (const QString &line : lines)
        QVERIFY2(line.size() <= kLongestLine, qPrintable(line));
}

void GuideTest::noLinkIsDead_data() { everyPageIsShortAndHasAFigure_data(); }

void GuideTest::noLinkIsDead()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    const QString text = guideMarkdown(topic, language);
    const QStringList links = capturedBy(QStringLiteral("[^!]\\[[^\\]]+\\]\\(([^)]*)\\)"), text);
    QVERIFY(!links.isEmpty());
    for (const QString &link : links) {
        QVERIFY2(link.endsWith(QLatin1String(".md")), qPrintable(link));
        QVERIFY2(isGuideTopic(link.chopped(3)), qPrintable(link));
    }
    for (const QString &figure : capturedBy(QStringLiteral("!\\[[^\\]]*\\]\\(\\.\\./figures/([^)]*)\\.svg\\)"), text))
        QVERIFY2(!guideFigure(figure, language, Tokens::light()).isEmpty(), qPrintable(figure));
}

void GuideTest::everyFigureHasItsWordsAndColours_data() { everyPageIsShortAndHasAFigure_data(); }

void GuideTest::everyFigureHasItsWordsAndColours()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    const QString light = QString::fromUtf8(guideFigure(topic, language, Tokens::light()));
    QVERIFY(QSvgRenderer(light.toUtf8()).isValid());
    QVERIFY2(!light.contains(QLatin1Char('{')), qPrintable(light));
    QVERIFY2(!light.contains(QLatin1String("></text>")), "a word is missing");
    // A colour that no token has would be the same in the dark; those of the tokens all differ.
    const QString dark = QString::fromUtf8(guideFigure(topic, language, Tokens::dark()));
    const QStringList before = capturedBy(QStringLiteral("(#[0-9A-Fa-f]{6})"), light);
    const QStringList after = capturedBy(QStringLiteral("(#[0-9A-Fa-f]{6})"), dark);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY2(before.at(i).toLower() != after.at(i).toLower(), qPrintable(before.at(i)));
}

void GuideTest::wordsOfAFigureHaveRoom_data() { everyPageIsShortAndHasAFigure_data(); }

void GuideTest::wordsOfAFigureHaveRoom()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    const QByteArray svg = guideFigure(topic, language, Tokens::light());
    const QRectF figure(QPointF(), QSizeF(QSvgRenderer(svg).defaultSize()));
    const QList<PlacedWord> words = wordsOf(svg);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QVERIFY2(figure.contains(words.at(i).place), qPrintable(words.at(i).text));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!words.at(i).place.intersects(words.at(j).place), qPrintable(words.at(i).text + u'/' + words.at(j).text));
    }
}

/// A translation that lost a paragraph or a link would say less.
void GuideTest::pagesOfTwoLanguagesSayTheSameThings()
{
    for (const GuideTopic &topic : guideTopics()) {
        const QString english = guideMarkdown(topic.name, QStringLiteral("en"));
        for (const QString &language : Language::codes()) {
            const QString other = guideMarkdown(topic.name, language);
            QVERIFY2(linesOf(other).size() == linesOf(english).size(), qPrintable(topic.name + language));
            const QString link = QStringLiteral("\\]\\(([a-z_]+\\.md)\\)");
            QStringList ours = capturedBy(link, other);
            QStringList theirs = capturedBy(link, english);
            ours.sort();
            theirs.sort();
            QVERIFY2(ours == theirs, qPrintable(topic.name + language));
        }
    }
}

void GuideTest::searchFinds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("topic");
    const auto row = [](const char *name, const char *language, const QString &typed, const char *topic) {
        QTest::newRow(name) << QString::fromLatin1(language) << typed << QString::fromLatin1(topic);
    };
    row("whatever the case", "en", QStringLiteral("IMMORTAL time"), "landmark");
    row("in the middle of a word", "en", QStringLiteral("landmar"), "landmark");
    row("words in any order", "en", QStringLiteral("curve kaplan"), "kaplan_meier");
    row("without the accents", "pt_BR", QStringLiteral("inatividade onipresente maximo nicho sucesso").section(QLatin1Char(' '), 1),
        "feature_ranking");
    row("a word with a cedilla typed without", "pt_BR", QStringLiteral("vies de tempo imortal"), "landmark");
    row("Thai inside a sentence without spaces", "th", QStringLiteral("\u0e2d\u0e04\u0e15\u0e34\u0e40\u0e27\u0e25\u0e32"), "landmark");
    row("Thai with a tone mark", "th", QStringLiteral("\u0e17\u0e35\u0e48\u0e19\u0e31\u0e48\u0e07"), "per_seat");
}

void GuideTest::searchFinds()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, topic);
    QVERIFY(guideHas(topic, language, searchWords(typed)));
    QVERIFY(!guideHas(topic, language, searchWords(typed + QStringLiteral(" zzz"))));
}

void GuideTest::theListFollowsTheSearchAndThePage()
{
    GuideWindow guide;
    guide.showTopic(QStringLiteral("sweep"));
    guide.show();
    auto *list = guide.findChild<QListWidget *>();
    auto *search = guide.findChild<QLineEdit *>();
    QCOMPARE(shownTopics(guide).size(), guideTopics().size());
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("sweep"));
    QTest::keyClicks(search, QStringLiteral("Greenwood zzz"));
    QVERIFY(shownTopics(guide).isEmpty());
    search->clear();
    QTest::keyClicks(search, QStringLiteral("haenszel"));
    QCOMPARE(shownTopics(guide), QStringList{QStringLiteral("segments")});
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(guide.topic(), QStringLiteral("segments"));
    const auto *view = guide.findChild<GuideView *>();
    QVERIFY(!view->extraSelections().isEmpty());
    QCOMPARE(view->extraSelections().first().cursor.selectedText(), QStringLiteral("Haenszel"));
}

void GuideTest::aLinkIsFollowedAndBackLeadsBack()
{
    GuideWindow guide;
    guide.showTopic(QStringLiteral("activation"));
    guide.show();
    guide.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    auto *view = guide.findChild<GuideView *>();
    QTextCursor cursor(view->document());
    do
        cursor.movePosition(QTextCursor::NextCharacter);
    while (cursor.charFormat().anchorHref() != QLatin1String("sweep.md"));
    view->setTextCursor(cursor);
    view->ensureCursorVisible();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center() - QPoint(2, 0));
    QCOMPARE(guide.topic(), QStringLiteral("sweep"));
    QVERIFY(view->toPlainText().contains(guideTitle(QStringLiteral("sweep"), QStringLiteral("en"))));
    QTest::keyClick(&guide, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.topic(), QStringLiteral("activation"));
    QTest::keyClick(&guide, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(guide.topic(), QStringLiteral("sweep"));
}

void GuideTest::languageAndThemeAreFollowedAtOnce()
{
    GuideWindow guide;
    guide.showTopic(QStringLiteral("dormancy"));
    guide.show();
    auto *view = guide.findChild<GuideView *>();
    Language::instance().set(QStringLiteral("th"));
    QTRY_VERIFY(view->toPlainText().startsWith(guideTitle(QStringLiteral("dormancy"), QStringLiteral("th"))));
    QCOMPARE(guide.topic(), QStringLiteral("dormancy"));
    const QImage light = view->grab().toImage();
    Theme::instance().setChoice(ThemeChoice::Dark);
    QTRY_VERIFY(view->grab().toImage() != light);
    QVERIFY(view->grab().toImage().pixelColor(4, 4).lightness() < 128);
    Theme::instance().setChoice(ThemeChoice::Light);
}

void GuideTest::everyPageOfTheWindowIsExplained()
{
    for (const PageEntry &page : pageEntries())
        QVERIFY2(isGuideTopic(QLatin1String(page.guideTopic())), page.key);
}

void GuideTest::keyOpensThePageOfTheScreen()
{
    MainWindow window;
    window.show();
    window.actionsOfWindow()->guide->trigger();
    const auto *guide = window.findChild<GuideWindow *>();
    QVERIFY(guide != nullptr && guide->isVisible());
    QCOMPARE(guide->topic(), QStringLiteral("start"));
    QVERIFY(!guide->isModal());
    QVERIFY(window.actionsOfWindow()->guide->shortcuts().contains(QKeySequence(Qt::Key_F1)));
    openGuide(QStringLiteral("log_rank"), &window);
    QCOMPARE(window.findChildren<GuideWindow *>().size(), 1);
    QCOMPARE(guide->topic(), QStringLiteral("log_rank"));
}

void GuideTest::focusChoosesTheNearestTopic()
{
    QWidget page;
    setGuideTopic(&page, QStringLiteral("activation"));
    auto *card = new QWidget(&page);
    auto *chart = new QWidget(card);
    QCOMPARE(guideTopicAt(chart, QStringLiteral("start")), QStringLiteral("activation"));
    setGuideTopic(card, QStringLiteral("sweep"));
    QCOMPARE(guideTopicAt(chart, QStringLiteral("start")), QStringLiteral("sweep"));
    QCOMPARE(guideTopicAt(nullptr, QStringLiteral("start")), QStringLiteral("start"));
}

void GuideTest::keyOpensThePageOfADialog()
{
    QDialog dialog;
    dialog.setModal(true);
    addGuideKey(&dialog, QStringLiteral("start"));
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F1);
    const auto *guide = dialog.findChild<GuideWindow *>();
    QVERIFY(guide != nullptr && guide->isVisible());
    QCOMPARE(guide->topic(), QStringLiteral("start"));
}

void GuideTest::theFindingExplainsItself()
{
    QWidget page;
    setGuideTopic(&page, QStringLiteral("activation"));
    auto *finding = new FindingCard(&page);
    QAction *explain = nullptr;
    for (const QToolButton *button : finding->findChildren<QToolButton *>()) {
        if (button->defaultAction() != nullptr)
            explain = button->defaultAction();
    }
    QVERIFY(explain != nullptr);
    QCOMPARE(explain->text(), QStringLiteral("What does this mean?"));
    explain->trigger();
    const auto *guide = page.findChild<GuideWindow *>();
    QVERIFY(guide != nullptr);
    QCOMPARE(guide->topic(), QStringLiteral("activation"));
}

WAYMARK_TEST(GuideTest)

#include "guide_test.moc"
