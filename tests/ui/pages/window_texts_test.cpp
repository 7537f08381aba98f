#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/pages/window_store.h"
#include "ui/pages/activation_page.h"
#include "ui/window/language.h"

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

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 in %2")
        .arg(QLatin1String(widget->metaObject()->className()), QLatin1String(widget->parentWidget()->metaObject()->className()));
}

} // namespace

class WindowTextsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyControlHasAName();
    void noTextIsCut_data();
    void noTextIsCut();
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

void WindowTextsTest::everyControlHasAName()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    QStringList nameless;
    for (const char *page : {"activation", "data"}) {
        window.showPage(QLatin1String(page));
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(widget) != nullptr ||
                                 qobject_cast<QAbstractSpinBox *>(widget) != nullptr || qobject_cast<QSlider *>(widget) != nullptr ||
                                 qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QAbstractItemView *>(widget) != nullptr;
            if (!control || !widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
                nameless.append(nameOf(widget));
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral("; "))));
}

void WindowTextsTest::noTextIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : Language::codes()) {
        for (const char *page : {"activation", "data"})
            QTest::addRow("%s in %s", page, qPrintable(language)) << language << QString::fromLatin1(page);
    }
}

void WindowTextsTest::noTextIsCut()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    Language::instance().set(language);
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    window.resize(1280, 720);
    window.showPage(page);
    window.session().document().setActivationThreshold(12);
    QTRY_VERIFY(store.isReady());
    QTest::qWait(0);
    QStringList cut;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (!widget->isVisible() || (label == nullptr && button == nullptr))
            continue;
        if (label != nullptr && label->text().isEmpty())
            continue;
        QSize needed = widget->sizeHint();
        if (label != nullptr && label->wordWrap())
            needed = QSize(widget->minimumSizeHint().width(), label->heightForWidth(widget->width()));
        if (widget->width() < needed.width() || widget->height() < needed.height())
            cut.append(QStringLiteral("%1 \"%2\" %3x%4, needs %5x%6")
                           .arg(nameOf(widget), label != nullptr ? label->text() : button->text())
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height()));
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

void WindowTextsTest::languageSwitchesAtRunTimeAndBack()
{
    if (!translationsArePresent())
        QSKIP("no translations compiled in");
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
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
    QTRY_VERIFY(store.isReady());
    Language::instance().set(QStringLiteral("th"));
    // Data keeps its own words: names of stores, frameworks, features and files, versions, n and p.
    const QRegularExpression data(
        QStringLiteral("<[^>]*>|&[a-z]+;|&[A-Z]|Waymark|Small|Helpdesk|conversation_started|Kaplan-Meier|log-rank|Qt|CSV|TSV|"
                       "PNG|SVG|PDF|accounts\\.csv|usage\\.csv|\\bv\\d+|\\b[npK]\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList left;
    for (const char *page : {"activation", "data"}) {
        store.window().showPage(QLatin1String(page));
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
