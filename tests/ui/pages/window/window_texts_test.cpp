#include <memory>

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/registry.h"
#include "tests/ui/pages/habits.h"
#include "tests/ui/pages/window_store.h"
#include "ui/controls/look/icons.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/annotation_dialog.h"
#include "ui/dialogs/guide_window.h"
#include "ui/dialogs/save_version_dialog.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/window/language.h"
#include "ui/window/page_list.h"

using waymark::Language;
using waymark::MainWindow;
using waymark::test::WindowWithStore;

namespace {

/// Every text a reader can see in a window.
QStringList visibleTexts(const MainWindow &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    for (const QAction *action : window.menuBar()->actions())
        texts.append(action->text());
    texts.removeAll(QString());
    return texts;
}

bool translationsArePresent() { return QFile::exists(QStringLiteral(":/i18n/waymark_th.qm")); }

/// A window that shows a page, or the start page where the key is "start".
class PageInView {
public:
    explicit PageInView(const QString &key)
    {
        if (key == QLatin1String("start"))
            m_empty = std::make_unique<MainWindow>();
        else
            m_store = std::make_unique<WindowWithStore>(WindowWithStore::Contents::EveryMilestone);
        window().resize(1280, 720);
        window().show();
        window().activateWindow();
        m_key = key;
    }
    MainWindow &window() { return m_empty ? *m_empty : m_store->window(); }
    bool isReady()
    {
        if (m_empty)
            return window().isActiveWindow();
        if (!m_store->isReady())
            return false;
        if (!m_shown) {
            window().showPage(m_key);
            window().session().document().setActivationThreshold(12);
            m_shown = true;
            return false;
        }
        return window().isActiveWindow();
    }

private:
    std::unique_ptr<MainWindow> m_empty;
    std::unique_ptr<WindowWithStore> m_store;
    QString m_key;
    bool m_shown = false;
};

void addPageRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : Language::codes()) {
        QTest::addRow("start in %s", qPrintable(language)) << language << QStringLiteral("start");
        for (const waymark::PageEntry &page : waymark::pageEntries())
            QTest::addRow("%s in %s", page.key, qPrintable(language)) << language << QString::fromLatin1(page.key);
    }
}

QByteArray inLines(const QStringList &faults) { return faults.join(QLatin1Char('\n')).toUtf8(); }

} // namespace

class WindowTextsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void plantedFaultsAreSeen();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void noTextIsCut_data();
    void noTextIsCut();
    void everyControlIsReachedByTabAsAReaderGoesAndShowsIt_data();
    void everyControlIsReachedByTabAsAReaderGoesAndShowsIt();
    void dialogsKeepTheSameHabits_data();
    void dialogsKeepTheSameHabits();
    void languageSwitchesAtRunTimeAndBack();
    void thaiWindowHasNoEnglishWords();
};

void WindowTextsTest::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void WindowTextsTest::init()
{
    QSettings().clear();
    Language::instance().set(QStringLiteral("en"));
}

void WindowTextsTest::cleanup() { Language::instance().set(QStringLiteral("en")); }

void WindowTextsTest::plantedFaultsAreSeen()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *nameless = new QSpinBox;
    auto *icon = new QToolButton;
    icon->setIcon(waymark::icon(QStringLiteral("copy")));
    icon->setFocusPolicy(Qt::StrongFocus);
    icon->setAccessibleName(QStringLiteral("copy"));
    auto *label = new QLabel(QStringLiteral("A text that is longer than its label"));
    label->setFixedWidth(40);
    auto *field = new QLineEdit;
    field->setPlaceholderText(QStringLiteral("Search for something that is long"));
    field->setFixedWidth(60);
    auto *table = new QTableWidget(1, 1);
    table->setHorizontalHeaderLabels({QStringLiteral("A long header")});
    table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("1,234,567.89")));
    table->item(0, 0)->setTextAlignment(Qt::AlignRight);
    table->setColumnWidth(0, 30);
    for (QWidget *widget : {static_cast<QWidget *>(nameless), static_cast<QWidget *>(icon), static_cast<QWidget *>(label),
                            static_cast<QWidget *>(field), static_cast<QWidget *>(table)})
        column->addWidget(widget);
    auto *unseen = new QWidget(&window);
    unseen->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(unseen);
    window.resize(200, 400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QString names = waymark::test::namelessControls(window).join(QLatin1Char('\n'));
    QVERIFY(names.contains(QLatin1String("QSpinBox in QWidget has no accessible name")));
    QVERIFY(names.contains(QLatin1String("QToolButton in QWidget is an icon without a tool tip")));
    const QString cut = waymark::test::cutTexts(window).join(QLatin1Char('\n'));
    for (const char *text : {"A text that is longer", "Search for something", "A long header", "1,234,567.89"})
        QVERIFY2(cut.contains(QLatin1String(text)), text);
    const QString unreachable = waymark::test::unreachableControls(window).join(QLatin1Char('\n'));
    QVERIFY2(unreachable.contains(QLatin1String("QWidget in QWidget \"\" does not show its focus")), qPrintable(unreachable));
    QVERIFY(waymark::test::controlsOutOfOrder(window).isEmpty());
    QWidget::setTabOrder(field, icon);
    QVERIFY(waymark::test::controlsOutOfOrder(window).join(QLatin1Char('\n')).contains(QLatin1String("QToolButton in QWidget \"copy\"")));
}

void WindowTextsTest::everyControlHasAName_data() { addPageRows(); }

void WindowTextsTest::everyControlHasAName()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    Language::instance().set(language);
    PageInView view(page);
    QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), 60'000);
    const QStringList nameless = waymark::test::namelessControls(view.window());
    QVERIFY2(nameless.isEmpty(), inLines(nameless));
}

void WindowTextsTest::noTextIsCut_data() { addPageRows(); }

void WindowTextsTest::noTextIsCut()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    Language::instance().set(language);
    PageInView view(page);
    QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), 60'000);
    // Once for what is shown, once for the room it takes.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QStringList cut = waymark::test::cutTexts(view.window());
    QVERIFY2(cut.isEmpty(), inLines(cut));
}

void WindowTextsTest::everyControlIsReachedByTabAsAReaderGoesAndShowsIt_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("start") << QStringLiteral("start");
    for (const waymark::PageEntry &page : waymark::pageEntries())
        QTest::newRow(page.key) << QString::fromLatin1(page.key);
}

void WindowTextsTest::everyControlIsReachedByTabAsAReaderGoesAndShowsIt()
{
    QFETCH(QString, page);
    PageInView view(page);
    QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), 60'000);
    const QStringList unreachable = waymark::test::unreachableControls(view.window());
    QVERIFY2(unreachable.isEmpty(), inLines(unreachable));
    const QStringList wrong = waymark::test::controlsOutOfOrder(view.window());
    QVERIFY2(wrong.isEmpty(), inLines(wrong));
}

void WindowTextsTest::dialogsKeepTheSameHabits_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::codes())
        QTest::newRow(qPrintable(language)) << language;
}

void WindowTextsTest::dialogsKeepTheSameHabits()
{
    QFETCH(QString, language);
    Language::instance().set(language);
    const QTemporaryDir folder;
    waymark::StoreSession store;
    auto *files = new waymark::ImportWizard(store, waymark::ImportWizard::Target::NewStore);
    files->addFiles(waymark::test::writeExports(folder));
    QTRY_VERIFY(files->plan().isReady());
    auto *guide = new waymark::GuideWindow;
    guide->showTopic(QStringLiteral("sweep"));
    for (QDialog *dialog :
         {static_cast<QDialog *>(new waymark::AboutDialog), static_cast<QDialog *>(new waymark::SaveVersionDialog(3)),
          static_cast<QDialog *>(new waymark::AnnotationDialog({waymark::calendarDay({2026, 9, 28}), "New prices"}, nullptr)),
          static_cast<QDialog *>(files), static_cast<QDialog *>(guide)}) {
        const std::unique_ptr<QDialog> owner(dialog);
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const QStringList faults =
            waymark::test::namelessControls(*dialog) + waymark::test::cutTexts(*dialog) + waymark::test::unreachableControls(*dialog);
        QVERIFY2(faults.isEmpty(), inLines(faults));
    }
}

void WindowTextsTest::languageSwitchesAtRunTimeAndBack()
{
    if (!translationsArePresent())
        QSKIP("no translations compiled in");
    WindowWithStore store;
    // What is resampled while the hand rests is among the texts too.
    const auto &analysis = store.window().session().analysis();
    QTRY_VERIFY_WITH_TIMEOUT(store.isReady() && !analysis.isResting(), 60'000);
    const QStringList english = visibleTexts(store.window());
    Language::instance().set(QStringLiteral("pt_BR"));
    QTRY_VERIFY(visibleTexts(store.window()) != english);
    Language::instance().set(QStringLiteral("en"));
    QTRY_COMPARE(visibleTexts(store.window()), english);
}

void WindowTextsTest::thaiWindowHasNoEnglishWords()
{
    if (!translationsArePresent())
        QSKIP("no translations compiled in");
    WindowWithStore store;
    QTRY_VERIFY_WITH_TIMEOUT(store.isReady(), 60'000);
    Language::instance().set(QStringLiteral("th"));
    // Data keeps its own words: names of stores, frameworks, features and files, versions, n and p.
    const QRegularExpression data(QStringLiteral("<[^>]*>|&[a-z]+;|&[A-Z]|Waymark|Small|Talks|Helpdesk|conversation_started|report_[a-z]+|"
                                                 "Kaplan-Meier|log-rank|lift|Youden J|Qt|CSV|TSV|"
                                                 "PNG|SVG|PDF|accounts\\.csv|usage\\.csv|\\bv\\d+|\\b[npK]\\b"),
                                  QRegularExpression::CaseInsensitiveOption);
    QStringList left;
    for (const waymark::PageEntry &page : waymark::pageEntries()) {
        store.window().showPage(QLatin1String(page.key));
        QCoreApplication::processEvents();
        for (const QString &text : visibleTexts(store.window())) {
            QString words = text;
            words.remove(data);
            if (words.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2,}"))))
                left.append(text);
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
}

WAYMARK_TEST(WindowTextsTest)

#include "window_texts_test.moc"
