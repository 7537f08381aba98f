#include "ui/controls/features/feature_list.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/registry.h"
#include "tests/ui/controls/features/drop_on.h"
#include "ui/controls/features/feature_chip.h"
#include "ui/controls/features/feature_set_editor.h"
#include "ui/controls/features/feature_table.h"
#include "ui/controls/features/feature_well.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/look/theme.h"

namespace waymark {

namespace {

using Keys = std::vector<std::string>;

FeatureEntry entry(const char *key, const char *label, std::optional<double> adoption, const QStringList &uses = {},
                   FeatureLevel level = FeatureLevel::None)
{
    FeatureEntry made;
    made.key = key;
    made.label = QString::fromUtf8(label);
    made.adoption = adoption;
    made.usedBy = adoption ? static_cast<std::uint32_t>(*adoption * 100) : 0;
    made.entitled = adoption ? 100 : 0;
    made.uses = uses;
    made.assigned = level != FeatureLevel::None;
    made.level = level;
    return made;
}

std::vector<FeatureEntry> entries()
{
    std::vector<FeatureEntry> list{
        entry("api_call", "API calls", 0.10),
        entry("bot", "Chatbot", 0.40, {QStringLiteral("Automation, mature")}, FeatureLevel::Mature),
        entry("chat", "Chats started", 0.90, {QStringLiteral("Activation")}),
        entry("email", "E-mail", 0.60, {QStringLiteral("Channels, basic")}, FeatureLevel::Basic),
        entry("fax", "Fax", 0.0),
        entry("sso", "Single sign-on", {}),
    };
    list[1].importance = 0.5;
    list[2].importance = 1.0;
    return list;
}

} // namespace

class FeatureListTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_list = std::make_unique<FeatureList>(true);
        m_list->setEntries(entries());
        m_list->resize(300, 500);
        m_list->show();
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }
    void cleanup() { m_list.reset(); }

    void mostAdoptedComeFirstAndThoseWithoutAFigureLast()
    {
        QCOMPARE(m_list->shown(), (Keys{"chat", "email", "bot", "api_call", "fax", "sso"}));
        m_list->table()->sortByColumn(FeatureModel::Adoption, Qt::AscendingOrder);
        QCOMPARE(m_list->shown(), (Keys{"fax", "api_call", "bot", "email", "chat", "sso"}));
        m_list->table()->sortByColumn(FeatureModel::Importance, Qt::DescendingOrder);
        QCOMPARE(m_list->shown(), (Keys{"chat", "bot", "api_call", "email", "fax", "sso"}));
        m_list->table()->sortByColumn(FeatureModel::Name, Qt::AscendingOrder);
        QCOMPARE(m_list->shown(), (Keys{"api_call", "bot", "chat", "email", "fax", "sso"}));
    }

    void headerIsClickedToSort()
    {
        const QHeaderView *header = m_list->table()->horizontalHeader();
        const int x = header->sectionViewportPosition(FeatureModel::Name) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QCOMPARE(m_list->shown().front(), std::string("api_call"));
    }

    void searchFindsLabelKeyAndWhereItCounts_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::newRow("label") << "chat"
                               << "chat,bot";
        QTest::newRow("key") << "sso"
                             << "sso";
        QTest::newRow("where it counts") << "autom"
                                         << "bot";
        QTest::newRow("two words") << "chat active"
                                   << "";
        QTest::newRow("two words of one") << "chat activation"
                                          << "chat";
    }
    void searchFindsLabelKeyAndWhereItCounts()
    {
        QFETCH(QString, words);
        QFETCH(QString, found);
        QTest::keyClicks(m_list->search(), words);
        QStringList keys;
        for (const std::string &key : m_list->shown())
            keys << QString::fromStdString(key);
        QCOMPARE(keys.join(QLatin1Char(',')), found);
    }

    void noMatchOffersAllAgain()
    {
        QTest::keyClicks(m_list->search(), QStringLiteral("nothing like it"));
        QPushButton *showAll = m_list->findChild<QPushButton *>();
        QVERIFY(showAll->isVisible());
        QTest::mouseClick(showAll, Qt::LeftButton);
        QCOMPARE(m_list->shown().size(), 6u);
        QVERIFY(!showAll->isVisible());
    }

    void filterShowsPart_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, FeatureFilter filter, const char *found) {
            QTest::newRow(name) << static_cast<int>(filter) << QString::fromLatin1(found);
        };
        row("unassigned", FeatureFilter::Unassigned, "chat,api_call,fax,sso");
        row("assigned", FeatureFilter::Assigned, "email,bot");
        row("basic", FeatureFilter::Basic, "email");
        row("mature", FeatureFilter::Mature, "bot");
        row("in no definition", FeatureFilter::NowhereElse, "api_call,fax,sso");
        row("in a definition", FeatureFilter::Elsewhere, "chat,email,bot");
        row("never used", FeatureFilter::NeverUsed, "fax,sso");
    }
    void filterShowsPart()
    {
        QFETCH(int, filter);
        QFETCH(QString, found);
        m_list->setFilter(static_cast<FeatureFilter>(filter));
        QStringList keys;
        for (const std::string &key : m_list->shown())
            keys << QString::fromStdString(key);
        QCOMPARE(keys.join(QLatin1Char(',')), found);
    }

    void listOfASetSaysThatItIsThisDefinitionThatCounts()
    {
        FeatureList list(false);
        list.setEntries(entries());
        QStringList said;
        for (const QLabel *label : list.findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.contains(QStringLiteral("4 of 6 not in this definition")), qPrintable(said.join(u'/')));
        const auto *filter = list.findChild<QComboBox *>();
        QVERIFY(filter->findText(QStringLiteral("Not in this definition")) >= 0);
        QVERIFY(filter->findText(QStringLiteral("Unassigned")) < 0);
    }

    void severalAreChosenAndGoByKey()
    {
        QSignalSpy level(m_list.get(), &FeatureList::levelRequested);
        FeatureTable *table = m_list->table();
        const auto at = [table](int row) { return table->visualRect(table->model()->index(row, 0)).center(); };
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at(0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, at(3));
        QCOMPARE(m_list->chosen(), (Keys{"chat", "api_call"}));
        QTest::keyClick(table, Qt::Key_B);
        QCOMPARE(level.count(), 1);
        QCOMPARE(level[0][0].value<Keys>(), (Keys{"chat", "api_call"}));
        QCOMPARE(level[0][1].value<FeatureLevel>(), FeatureLevel::Basic);
    }

    void whatIsDraggedAreTheChosenOnes()
    {
        m_list->table()->selectAll();
        const std::unique_ptr<QMimeData> data(m_list->table()->model()->mimeData(m_list->table()->selectionModel()->selectedIndexes()));
        auto dragged = draggedFeatures(data.get());
        QVERIFY(dragged);
        std::sort(dragged->features.begin(), dragged->features.end());
        QCOMPARE(dragged->features, (Keys{"api_call", "bot", "chat", "email", "fax", "sso"}));
    }

    void featuresOfASetAreTakenBackAndThoseOfAListAreNot()
    {
        QSignalSpy returned(m_list.get(), &FeatureList::returned);
        QWidget *target = m_list->table()->viewport();
        for (const std::string &origin : {std::string(), std::string("channels")}) {
            const std::unique_ptr<QMimeData> data(featureMimeData({{"email"}, origin}));
            QCOMPARE(test::dropOn(target, data.get()), !origin.empty());
        }
        QCOMPARE(returned.count(), 1);
        QCOMPARE(returned[0][0].value<DraggedFeatures>(), (DraggedFeatures{{"email"}, "channels"}));
    }

    void updatedFiguresKeepTheSelection()
    {
        m_list->table()->selectRow(2);
        auto changed = entries();
        changed[1].assigned = false;
        m_list->setEntries(changed);
        QCOMPARE(m_list->chosen(), (Keys{"bot"}));
    }

    void wideListShowsWhereItCountsInAColumn()
    {
        QVERIFY(m_list->table()->isColumnHidden(FeatureModel::Uses));
        m_list->resize(700, 500);
        QVERIFY(!m_list->table()->isColumnHidden(FeatureModel::Uses));
    }

    void importanceIsNoColumnUntilFeaturesAreRanked()
    {
        QVERIFY(!m_list->table()->isColumnHidden(FeatureModel::Importance));
        m_list->setEntries({entry("a", "A", 0.5)});
        QVERIFY(m_list->table()->isColumnHidden(FeatureModel::Importance));
    }

    void tagUnderThePointerNamesTheFirstAndCountsTheRest()
    {
        const QPixmap one = dragTag(QStringLiteral("conversation_note"), 1, 1.0);
        const QPixmap two = dragTag(QStringLiteral("conversation_note"), 2, 1.0);
        QVERIFY(two.width() > one.width());
        QCOMPARE(one.toImage().pixelColor(14, 3), Tokens::light().colour("ink"));
    }

private:
    std::unique_ptr<FeatureList> m_list;
};

class FeatureSetEditorTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<FeatureSetEditor>();
        m_editor->setPurpose(QStringLiteral("Activation"));
        m_editor->setCatalogue(entries());
        m_editor->setFeatures({{entries()[2], {}, {}}, {entries()[3], {}, QStringLiteral("Ana")}});
        m_editor->resize(280, 120);
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    void cleanup()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        m_editor.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void buttonOpensTheListAndEnterAddsTheChosenOnes()
    {
        QSignalSpy added(m_editor.get(), &FeatureSetEditor::addRequested);
        QTest::mouseClick(m_editor->addButton(), Qt::LeftButton);
        QVERIFY(m_editor->openList() != nullptr);
        QTest::keyClicks(m_editor->openList()->search(), QStringLiteral("API"));
        QTest::keyClick(m_editor->openList()->search(), Qt::Key_Return);
        QTest::keyClick(m_editor->openList()->table(), Qt::Key_Return);
        QCOMPARE(added.count(), 1);
        QCOMPARE(added[0][0].value<Keys>(), (Keys{"api_call"}));
        QTRY_VERIFY(m_editor->openList() == nullptr);
    }

    void droppedFeaturesAreAddedOnce()
    {
        QSignalSpy added(m_editor.get(), &FeatureSetEditor::addRequested);
        const std::unique_ptr<QMimeData> data(featureMimeData({{"chat", "fax"}, {}}));
        QVERIFY(test::dropOn(m_editor->well(), data.get()));
        QCOMPARE(added.count(), 1);
        QCOMPARE(added[0][0].value<Keys>(), (Keys{"fax"}));
    }

    void deleteTakesOutButNeverTheLastOne()
    {
        QSignalSpy removed(m_editor.get(), &FeatureSetEditor::removeRequested);
        FeatureChip *chat = m_editor->well()->chip("chat");
        QTest::mouseClick(chat, Qt::LeftButton);
        QTest::keyClick(chat, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        m_editor->setFeatures({{entries()[2], {}, {}}});
        QTest::keyClick(m_editor->well()->chip("chat"), Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
    }

    void hypothesisStandsOnTheChip()
    {
        QVERIFY(m_editor->well()->chip("email")->accessibleName().contains(QStringLiteral("hypothesis: Ana")));
        QVERIFY(!m_editor->well()->chip("email")->icon().isNull());
        QVERIFY(m_editor->well()->chip("chat")->icon().isNull());
    }

private:
    std::unique_ptr<FeatureSetEditor> m_editor;
};

} // namespace waymark

using waymark::FeatureListTest;
using waymark::FeatureSetEditorTest;
WAYMARK_TEST(FeatureListTest)
WAYMARK_TEST(FeatureSetEditorTest)

#include "feature_list_test.moc"
