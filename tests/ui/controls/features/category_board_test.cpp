#include "ui/controls/features/category_board.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "tests/support/registry.h"
#include "ui/controls/features/category_title.h"
#include "ui/controls/features/feature_chip.h"
#include "ui/controls/features/feature_note.h"
#include "ui/controls/features/feature_well.h"
#include "ui/controls/flow_layout.h"

namespace waymark {

namespace {

PlacedFeature placed(const char *key, double minCount = 1.0, const QString &hypothesis = {})
{
    FeatureEntry entry;
    entry.key = key;
    entry.label = QString::fromLatin1(key);
    entry.adoption = 0.25;
    entry.usedBy = 5;
    entry.entitled = 20;
    return {entry, minCount, hypothesis};
}

std::vector<BoardCategory> categories()
{
    return {{"channels", QStringLiteral("Channels"), 1, 2, {placed("email"), placed("sms")}, {placed("phone", 5.0), placed("chat")}},
            {"reports", QStringLiteral("Reports & more"), 1, 1, {placed("viewed")}, {placed("scheduled")}},
            {"new", QStringLiteral("New one"), 1, 1, {}, {}}};
}

} // namespace

/// What the board asked for, as text.
class Asked : public QObject {
public:
    explicit Asked(CategoryBoard &board)
    {
        connect(&board, &CategoryBoard::placeRequested, this,
                [this](const std::vector<std::string> &features, const CategoryWell &well, bool keepOthers) {
                    log << QStringLiteral("%1 %2 into %3")
                               .arg(keepOthers ? QStringLiteral("copy") : QStringLiteral("move"), listed(features), name(well));
                });
        connect(&board, &CategoryBoard::unassignRequested, this,
                [this](const std::vector<std::string> &features, const std::string &category) {
                    log << QStringLiteral("take %1 out of %2").arg(listed(features), QString::fromStdString(category));
                });
        connect(&board, &CategoryBoard::requiredChanged, this,
                [this](const CategoryWell &well, int features) { log << QStringLiteral("%1 requires %2").arg(name(well)).arg(features); });
        connect(&board, &CategoryBoard::minCountChanged, this, [this](const CategoryWell &well, const std::string &feature, double count) {
            log << QStringLiteral("%1 of %2 from %3").arg(QString::fromStdString(feature), name(well)).arg(count);
        });
        connect(&board, &CategoryBoard::hypothesisChanged, this,
                [this](const CategoryWell &well, const std::string &feature, const QString &text) {
                    log << QStringLiteral("%1 of %2: %3").arg(QString::fromStdString(feature), name(well), text);
                });
        connect(&board, &CategoryBoard::categoryAdded, this, [this](const QString &label) { log << QStringLiteral("add ") + label; });
        connect(&board, &CategoryBoard::categoryRenamed, this, [this](const std::string &key, const QString &label) {
            log << QStringLiteral("rename %1 to %2").arg(QString::fromStdString(key), label);
        });
        connect(&board, &CategoryBoard::categoryMoved, this, [this](const std::string &key, int place) {
            log << QStringLiteral("%1 to place %2").arg(QString::fromStdString(key)).arg(place);
        });
        connect(&board, &CategoryBoard::categoryRemoved, this,
                [this](const std::string &key) { log << QStringLiteral("remove ") + QString::fromStdString(key); });
    }

    QStringList log;

private:
    static QString listed(const std::vector<std::string> &features)
    {
        QStringList all;
        for (const std::string &feature : features)
            all << QString::fromStdString(feature);
        return all.join(QLatin1Char(','));
    }
    static QString name(const CategoryWell &well)
    {
        return QString::fromStdString(well.category) +
               (well.level == FeatureLevel::Mature ? QStringLiteral(" mature") : QStringLiteral(" basic"));
    }
};

namespace {

/// A drag that comes over a widget and is dropped there.
bool dropOn(QWidget *target, QMimeData *data, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction;
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, actions, data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(at, actions, data, Qt::LeftButton, modifiers);
    if (modifiers.testFlag(Qt::ControlModifier))
        drop.setDropAction(Qt::CopyAction);
    QApplication::sendEvent(target, &drop);
    return drop.isAccepted();
}

QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

QAction *action(const QMenu *menu, const QString &text)
{
    for (QAction *candidate : menu->actions()) {
        if (candidate->text().endsWith(text))
            return candidate;
    }
    return nullptr;
}

} // namespace

class CategoryBoardTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_board = std::make_unique<CategoryBoard>();
        m_board->setCategories(categories());
        m_board->resize(900, 400);
        m_board->show();
        m_board->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
        m_asked = std::make_unique<Asked>(*m_board);
    }
    void cleanup()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        m_asked.reset();
        m_board.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void droppedFeaturesAreMovedAndWithCtrlCopied()
    {
        const std::unique_ptr<QMimeData> data(featureMimeData({{"fax", "phone"}, {}}));
        QVERIFY(dropOn(well(1, FeatureLevel::Mature), data.get()));
        QVERIFY(dropOn(well(0, FeatureLevel::Basic), data.get(), Qt::ControlModifier));
        QCOMPARE(m_asked->log,
                 (QStringList{QStringLiteral("move fax,phone into reports mature"), QStringLiteral("copy fax,phone into channels basic")}));
    }

    void wellSaysWhatADropWouldDo()
    {
        FeatureWell *target = well(0, FeatureLevel::Mature);
        const QImage before = target->grab().toImage();
        const std::unique_ptr<QMimeData> data(featureMimeData({{"fax"}, {}}));
        QDragEnterEvent enter(target->rect().center(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(target->isDropTarget());
        QVERIFY(target->grab().toImage() != before);
        QDragLeaveEvent leave;
        QApplication::sendEvent(target, &leave);
        QVERIFY(!target->isDropTarget());
        QCOMPARE(target->grab().toImage(), before);
    }

    void otherThingsAreNotTaken()
    {
        QMimeData text;
        text.setText(QStringLiteral("phone"));
        QVERIFY(!dropOn(well(0, FeatureLevel::Basic), &text));
        QVERIFY(m_asked->log.isEmpty());
    }

    void ctrlAndShiftChooseSeveralOfOneWell()
    {
        QTest::mouseClick(chip("email"), Qt::LeftButton);
        QTest::mouseClick(chip("sms"), Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(well(0, FeatureLevel::Basic)->chosen(), (std::vector<std::string>{"email", "sms"}));
        QTest::mouseClick(chip("sms"), Qt::LeftButton);
        QCOMPARE(well(0, FeatureLevel::Basic)->chosen(), (std::vector<std::string>{"sms"}));
        QTest::mouseClick(chip("email"), Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(well(0, FeatureLevel::Basic)->chosen(), (std::vector<std::string>{"email", "sms"}));
        QTest::mouseClick(chip("phone"), Qt::LeftButton);
        QVERIFY(!chip("sms")->isChecked());
    }

    void keysMoveBetweenLevels()
    {
        QTest::mouseClick(chip("email"), Qt::LeftButton);
        QTest::keyClick(chip("email"), Qt::Key_M);
        QTest::mouseClick(chip("phone"), Qt::LeftButton);
        QTest::keyClick(chip("phone"), Qt::Key_B);
        QCOMPARE(m_asked->log,
                 (QStringList{QStringLiteral("move email into channels mature"), QStringLiteral("move phone into channels basic")}));
    }

    void sameLevelAsksForTheCategoryAndItsDigitAnswers()
    {
        QTest::mouseClick(chip("phone"), Qt::LeftButton);
        QTest::mouseClick(chip("chat"), Qt::LeftButton, Qt::ControlModifier);
        QTest::keyClick(chip("chat"), Qt::Key_M);
        QVERIFY(openMenu() != nullptr);
        QTest::keyClick(openMenu(), Qt::Key_2);
        QCOMPARE(m_asked->log, (QStringList{QStringLiteral("move phone,chat into reports mature")}));
    }

    void deleteTakesOutOfThisCategory()
    {
        QTest::mouseClick(chip("viewed"), Qt::LeftButton);
        QTest::keyClick(chip("viewed"), Qt::Key_Delete);
        QCOMPARE(m_asked->log, (QStringList{QStringLiteral("take viewed out of reports")}));
    }

    void arrowsWalkThroughTheBoard_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("to");
        QTest::newRow("to the next") << "email" << int(Qt::Key_Right) << "sms";
        QTest::newRow("to the one before") << "sms" << int(Qt::Key_Left) << "email";
        QTest::newRow("over to mature") << "sms" << int(Qt::Key_Right) << "phone";
        QTest::newRow("back to basic") << "phone" << int(Qt::Key_Left) << "sms";
        QTest::newRow("down") << "email" << int(Qt::Key_Down) << "viewed";
        QTest::newRow("up") << "scheduled" << int(Qt::Key_Up) << "phone";
        QTest::newRow("no further up") << "email" << int(Qt::Key_Up) << "email";
    }
    void arrowsWalkThroughTheBoard()
    {
        QFETCH(QString, from);
        QFETCH(int, key);
        QFETCH(QString, to);
        QTest::mouseClick(chip(from), Qt::LeftButton);
        QTest::keyClick(chip(from), static_cast<Qt::Key>(key));
        QVERIFY(chip(to)->hasFocus());
    }

    void downFromTheLastFeatureComesToTheEmptyWell()
    {
        QTest::mouseClick(chip("scheduled"), Qt::LeftButton);
        QTest::keyClick(chip("scheduled"), Qt::Key_Down);
        QVERIFY(well(2, FeatureLevel::Mature)->hasFocus());
    }

    void tabStopsOnceInEachWell()
    {
        int stops = 0;
        for (const QString &key : {QStringLiteral("email"), QStringLiteral("sms")})
            stops += (chip(key)->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        QCOMPARE(stops, 1);
        QVERIFY(!(well(0, FeatureLevel::Basic)->focusPolicy() & Qt::TabFocus));
        QVERIFY((well(2, FeatureLevel::Basic)->focusPolicy() & Qt::TabFocus) != 0);
    }

    void menuMovesCopiesAndTakesOut()
    {
        const std::unique_ptr<QMenu> menu(m_board->makeMenu({"phone"}, "channels"));
        action(action(menu.get(), QStringLiteral("Basic in"))->menu(), QStringLiteral("Reports && more"))->trigger();
        action(action(menu.get(), QStringLiteral("Also mature in"))->menu(), QStringLiteral("Reports && more"))->trigger();
        action(menu.get(), QStringLiteral("Take out"))->trigger();
        QCOMPARE(m_asked->log,
                 (QStringList{QStringLiteral("move phone into reports basic"), QStringLiteral("copy phone into reports mature"),
                              QStringLiteral("take phone out of channels")}));
    }

    void menuKeyOpensTheMenuOfAFeature()
    {
        QTest::mouseClick(chip("phone"), Qt::LeftButton);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(chip("phone"), &event);
        QVERIFY(openMenu() != nullptr);
        QCOMPARE(openMenu()->actions().first()->text(), QStringLiteral("Count and hypothesis\u2026"));
    }

    void countAndHypothesisAreEditedBesideTheEvidence()
    {
        QTest::mouseClick(chip("phone"), Qt::LeftButton);
        QTest::keyClick(chip("phone"), Qt::Key_Return);
        auto *note = qobject_cast<FeatureNote *>(QApplication::activePopupWidget());
        QVERIFY(note != nullptr);
        bool evidence = false;
        for (const QLabel *label : note->findChildren<QLabel *>())
            evidence = evidence || label->text() == QStringLiteral("Used by 5 of 20 customers (25.0%).");
        QVERIFY(evidence);
        note->count()->setValue(7.0);
        QTest::keyClicks(note->hypothesis(), QStringLiteral("Ana, call of May"));
        QTest::keyClick(note->hypothesis(), Qt::Key_Escape);
        QCOMPARE(m_asked->log, (QStringList{QStringLiteral("phone of channels mature from 7"),
                                            QStringLiteral("phone of channels mature: Ana, call of May")}));
    }

    void requiredIsTypedAndHeldWithinWhatThereIs()
    {
        QSpinBox *required = m_board->rows()[0]->required(FeatureLevel::Mature);
        QCOMPARE(required->value(), 2);
        QCOMPARE(required->maximum(), 2);
        QCOMPARE(m_board->rows()[0]->required(FeatureLevel::Basic)->maximum(), 4);
        required->setFocus();
        QTest::keyClick(required, Qt::Key_Down);
        QCOMPARE(m_asked->log, (QStringList{QStringLiteral("channels mature requires 1")}));
    }

    void categoryIsRenamedInPlaceAndEscapeKeepsItsName()
    {
        CategoryTitle *title = m_board->rows()[0]->title();
        title->setFocus();
        QTest::keyClick(title, Qt::Key_F2);
        QVERIFY(title->editor()->hasFocus());
        QTest::keyClicks(title->editor(), QStringLiteral("Ways in"));
        QTest::keyClick(title->editor(), Qt::Key_Escape);
        QVERIFY(m_asked->log.isEmpty());
        QTest::keyClick(title, Qt::Key_F2);
        QTest::keyClicks(title->editor(), QStringLiteral("Ways in"));
        QTest::keyClick(title->editor(), Qt::Key_Return);
        QCOMPARE(m_asked->log, (QStringList{QStringLiteral("rename channels to Ways in")}));
        QVERIFY(title->hasFocus());
    }

    void categoryIsMovedByKeyAndByDropAndRemoved()
    {
        CategoryTitle *title = m_board->rows()[1]->title();
        QTest::keyClick(title, Qt::Key_Up, Qt::AltModifier);
        QMimeData data;
        data.setData(QStringLiteral("application/x-waymark-category"), "new");
        QVERIFY(dropOn(m_board->rows()[0]->title(), &data));
        QTRY_COMPARE(m_asked->log.size(), 2);
        QTest::keyClick(title, Qt::Key_Delete);
        QCOMPARE(m_asked->log,
                 (QStringList{QStringLiteral("reports to place 0"), QStringLiteral("new to place 0"), QStringLiteral("remove reports")}));
    }

    void newCategoryIsNamedInTheBoard()
    {
        m_board->beginAdding();
        QVERIFY(m_board->newName()->hasFocus());
        QTest::keyClick(m_board->newName(), Qt::Key_Return);
        QVERIFY(m_asked->log.isEmpty());
        QTest::keyClicks(m_board->newName(), QStringLiteral("Security"));
        QTest::keyClick(m_board->newName(), Qt::Key_Return);
        QCOMPARE(m_asked->log, (QStringList{QStringLiteral("add Security")}));
        QVERIFY(!m_board->newName()->isVisible());
    }

    void boardThatIsShownAgainKeepsItsChipsAndFollowsWhatMoved()
    {
        FeatureChip *kept = chip("sms");
        QTest::mouseClick(chip("email"), Qt::LeftButton);
        connect(m_board.get(), &CategoryBoard::placeRequested, this, [this] {
            auto moved = categories();
            moved[0].mature.push_back(moved[0].basic.front());
            moved[0].basic.erase(moved[0].basic.begin());
            m_board->setCategories(moved);
        });
        QTest::keyClick(chip("email"), Qt::Key_M);
        QCOMPARE(chip("sms"), kept);
        QVERIFY(well(0, FeatureLevel::Mature)->chip("email")->hasFocus());
    }

    void levelsAreCountedInTheBarAndOutOfReachBelowTheName()
    {
        m_board->setCounts({{40, 30, 30, 0}, {60, 40, 0, 100}, {100, 0, 0, 12}});
        QCOMPARE(m_board->rows()[0]->bar()->text(), QStringLiteral("40% none  30% basic\n30% mature"));
        QCOMPARE(m_board->rows()[0]->bar()->accessibleName(), QStringLiteral("Channels: none 40, basic 30, mature 30"));
        QCOMPARE(m_board->rows()[0]->title()->remark(), QString());
        QCOMPARE(m_board->rows()[1]->title()->remark(), QStringLiteral("nobody can reach it"));
        QCOMPARE(m_board->rows()[2]->title()->remark(), QStringLiteral("needs a mature feature"));
        m_board->setCounts({});
        QCOMPARE(m_board->rows()[0]->bar()->text(), QStringLiteral("\u2013"));
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : m_board->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                         widget->metaObject()->className());
        }
    }

private:
    FeatureWell *well(std::size_t row, FeatureLevel level) const { return m_board->rows()[row]->well(level); }
    FeatureChip *chip(const QString &key) const
    {
        for (const auto &row : m_board->rows()) {
            for (const FeatureLevel level : {FeatureLevel::Basic, FeatureLevel::Mature}) {
                if (FeatureChip *found = row->well(level)->chip(key.toStdString()))
                    return found;
            }
        }
        return nullptr;
    }
    FeatureChip *chip(const char *key) const { return chip(QString::fromLatin1(key)); }

    std::unique_ptr<CategoryBoard> m_board;
    std::unique_ptr<Asked> m_asked;
};

} // namespace waymark

using waymark::CategoryBoardTest;
WAYMARK_TEST(CategoryBoardTest)

#include "category_board_test.moc"
