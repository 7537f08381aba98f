// Drives the real window: from a control's movement to the new curves painted. Run it under Xvfb on a store; see README.md beside this
// file.
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include "ui/controls/number_control.h"
#include "ui/controls/slider.h"
#include "ui/main_window.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/milestone/milestone_definition.h"
#include "ui/pages/milestone/milestone_workbench.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"

namespace waymark::benchmarks {

namespace {

constexpr int kMoves = 120;
constexpr int kWarmUp = 5;

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0.0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Knows when the card of the curves, or anything in it, has been painted: a state that stands in the chart's place counts too.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *watched)
        : m_watched(watched)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    bool painted = false;

protected:
    bool eventFilter(QObject *target, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            const auto *widget = qobject_cast<QWidget *>(target);
            painted = painted || (widget != nullptr && (widget == m_watched || m_watched->isAncestorOf(widget)));
        }
        return false;
    }

private:
    QWidget *m_watched;
};

class LiveWindow {
public:
    explicit LiveWindow(const QString &store)
    {
        m_window.resize(1440, 900);
        m_window.show();
        m_window.openStore(store);
        spinUntil([this] { return m_window.session().store().contents() != nullptr && m_window.currentPage() != nullptr; });
    }

    MainWindow &window() { return m_window; }

    /// A framework to start from; the store's own otherwise.
    void openFramework(const QString &path)
    {
        if (const auto opened = m_window.session().document().openFile(path); !opened)
            std::fprintf(stderr, "%s\n", englishText(opened.error()).c_str());
    }

    void measurePage(const char *key)
    {
        m_window.showPage(QLatin1String(key));
        m_milestone = milestone(key);
        QWidget *curves = curvesOf(m_window.currentPage());
        if (curves == nullptr || !framework().has(m_milestone))
            return;
        const Framework before = framework();
        m_watch = std::make_unique<PaintWatch>(curves);
        spinUntil([this] { return answer() != nullptr && !m_window.session().analysis().isBusy(); });
        QCoreApplication::processEvents();
        bringIntoView(curves);
        measureThreshold(key);
        measureEdit(key, "horizon", [](int move) { return edits::setHorizon(300 + move % 60); });
        measureRule(key);
        measure(key, "segment", [this](int move) { filterBy(move); });
        m_window.session().analysis().setOptions({});
        measureSweep(key);
        while (m_window.session().document().canUndo() && framework() != before)
            m_window.session().document().undo();
    }

    /// The longest time in which the window does not answer while resampling runs.
    void measureResponse()
    {
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer tick;
        QObject::connect(&tick, &QTimer::timeout, [&] {
            longest = std::max(longest, since.nsecsElapsed());
            since.start();
        });
        filterBy(1);
        since.start();
        tick.start(1);
        spinUntil([this] { return !m_window.session().analysis().isResting() && !m_window.session().analysis().isBusy(); });
        std::printf("%-14s %-22s longest %6.1f ms\n", "any", "answers input within", static_cast<double>(longest) / 1e6);
        m_window.session().analysis().setOptions({});
    }

private:
    static Milestone milestone(const char *key) { return *parseMilestone(key); }
    const Framework &framework() { return m_window.session().document().framework(); }
    void apply(const FrameworkEdit &edit) { m_window.session().document().apply(edit); }

    void filterBy(int move)
    {
        const auto &dataset = m_window.session().analysis().dataset();
        if (dataset->attributes.empty())
            return;
        const Attribute &attribute = dataset->attributes[static_cast<std::size_t>(move / 4) % dataset->attributes.size()];
        const std::size_t values = attribute.values.size();
        AnalysisOptions options;
        options.filter.clauses = {
            {attribute.name, {attribute.values[values > 1 ? 1 + static_cast<std::size_t>(move) % (values - 1) : 0]}, move % 2 == 1}};
        m_window.session().analysis().setOptions(options);
    }

    /// What holds the curves of a page.
    static QWidget *curvesOf(const Page *page)
    {
        const auto *workbench = qobject_cast<const MilestoneWorkbench *>(page);
        return workbench == nullptr ? nullptr : workbench->retention();
    }

    /// Only what is in view is painted.
    static void bringIntoView(QWidget *widget)
    {
        for (QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(widget);
        }
    }

    AnswerPointer answer() { return m_window.session().analysis().answer(Part::Now); }

    void measureThreshold(const char *key)
    {
        if (const auto *definition = m_window.currentPage()->findChild<MilestoneDefinition *>()) {
            Slider *slider = definition->threshold()->slider();
            const int span = std::max(1, slider->maximum() - slider->minimum());
            measure(key, "threshold", [slider, span](int move) { slider->setValue(slider->minimum() + (move * 11 + 3) % (span + 1)); });
        }
    }

    void measureRule(const char *key)
    {
        if (m_milestone == Milestone::Activation) {
            measureEdit(key, "window", [](int move) { return edits::setActivationWindow(60 + move % 30); });
            measureFeatures(key, edits::FeatureSet::Of::Activation);
        } else if (m_milestone == Milestone::Utilization) {
            measureEdit(key, "per seat", [](int move) { return edits::setUtilizationPerSeat(move % 2 == 0); });
            measureFeatures(key, edits::FeatureSet::Of::Utilization);
        } else if (m_milestone == Milestone::Setup) {
            measureEdit(key, "window", [](int move) { return edits::setSetupWindow(14 + move % 30); });
        } else {
            const int categories = std::max(1, static_cast<int>(framework().maturity->categories.size()));
            measureEdit(key, "required categories", [categories](int move) { return edits::setRequiredCategories(1 + move % categories); });
        }
    }

    void measureFeatures(const char *key, edits::FeatureSet::Of of)
    {
        const auto &features = m_window.session().analysis().dataset()->features;
        measureEdit(key, "feature set", [of, &features](int move) {
            const std::string &feature = features[static_cast<std::size_t>(move / 2) % features.size()].key;
            return move % 2 == 0 ? edits::addFeatures({of, {}}, {feature}) : edits::removeFeatures({of, {}}, {feature});
        });
    }

    void measureEdit(const char *page, const char *what, const std::function<FrameworkEdit(int)> &edit)
    {
        measure(page, what, [this, &edit](int move) { apply(edit(move)); });
    }

    void measure(const char *page, const char *what, const std::function<void(int)> &move)
    {
        std::vector<double> times;
        for (int i = 0; i < kMoves + kWarmUp; ++i) {
            const AnswerPointer before = answer();
            m_watch->painted = false;
            QElapsedTimer timer;
            timer.start();
            move(i);
            if (before != nullptr && !m_window.session().analysis().isOutdated(Part::Now))
                continue; // nothing to compute: the move led to where it was
            spinUntil([&] {
                if (answer() == before || m_window.session().analysis().isBusy(Part::Now))
                    m_watch->painted = false;
                return answer() != before && m_watch->painted;
            });
            if (i >= kWarmUp)
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        if (!times.empty())
            std::printf("%-14s %-22s median %6.1f ms   95%% %6.1f ms   (%zu moves)\n", page, what, quantile(times, 0.5),
                        quantile(times, 0.95), times.size());
    }

    void measureSweep(const char *page)
    {
        const QuestionPointer question = m_window.currentPage()->question();
        if (question == nullptr || !question->has(Part::Soon))
            return;
        std::vector<double> times;
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            filterBy(i);
            spinUntil([this] {
                const auto &analysis = m_window.session().analysis();
                return analysis.answer(Part::Soon) != nullptr && !analysis.isOutdated(Part::Soon);
            });
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::printf("%-14s %-22s median %6.1f ms   95%% %6.1f ms\n", page, "sweep rows", quantile(times, 0.5), quantile(times, 0.95));
    }

    void spinUntil(const std::function<bool()> &done)
    {
        QElapsedTimer patience;
        patience.start();
        while (!done() && patience.elapsed() < 60000)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }

    MainWindow m_window;
    Milestone m_milestone = Milestone::Activation;
    std::unique_ptr<PaintWatch> m_watch;
};

void printMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return;
    const auto peak = QRegularExpression(QStringLiteral("VmHWM:\\s+(\\d+) kB")).match(QString::fromLatin1(status.readAll()));
    std::printf("%-14s %-22s %.0f MB\n", "any", "most memory", peak.captured(1).toDouble() / 1024.0);
}

} // namespace

} // namespace waymark::benchmarks

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Waymark"));
    QCoreApplication::setApplicationName(QStringLiteral("waymark_live"));
    QSettings().clear();
    if (argc < 2) {
        std::fprintf(stderr, "usage: waymark_live STORE [FRAMEWORK [PAGE...]]\n");
        return 2;
    }
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    waymark::Language::instance().set(QStringLiteral("en"));
    waymark::showTheme(QStringLiteral("light"));
    waymark::benchmarks::LiveWindow live(QString::fromLocal8Bit(argv[1]));
    if (argc > 2)
        live.openFramework(QString::fromLocal8Bit(argv[2]));
    std::vector<const char *> pages{"setup", "activation", "utilization", "maturity"};
    if (argc > 3)
        pages.assign(argv + 3, argv + argc);
    for (const char *page : pages)
        live.measurePage(page);
    live.measureResponse();
    waymark::benchmarks::printMemory();
    return 0;
}
