#include "ui/session/framework_document.h"

#include <algorithm>
#include <utility>

#include <QFile>
#include <QSaveFile>
#include <QUndoCommand>

#include "core/model/framework_json.h"

namespace waymark {

/// One step: the whole value before and after.
class FrameworkDocument::Command : public QUndoCommand {
public:
    Command(FrameworkDocument *document, Framework after, FrameworkChange change)
        : m_document(document)
        , m_before(document->m_framework)
        , m_after(std::move(after))
        , m_change(std::move(change))
        , m_gesture(document->m_gesture)
    {}

    const FrameworkChange &change() const { return m_change; }

    void undo() override { m_document->assign(m_before); }
    void redo() override { m_document->assign(m_after); }
    int id() const override { return static_cast<int>(m_change.field); }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Command *>(other);
        if (next->m_gesture != m_gesture || next->m_change.subject != m_change.subject)
            return false;
        m_after = next->m_after;
        m_change.after = next->m_change.after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    FrameworkDocument *m_document;
    Framework m_before, m_after;
    FrameworkChange m_change;
    int m_gesture;
};

FrameworkDocument::FrameworkDocument(QObject *parent)
    : QObject(parent)
{}

void FrameworkDocument::reset(Saved saved, std::optional<Framework> draft)
{
    m_stack.clear();
    m_framework = draft ? std::move(*draft) : saved.framework;
    m_saved = std::move(saved);
    emit frameworkChanged();
}

void FrameworkDocument::setSaved(Saved saved)
{
    m_saved = std::move(saved);
    endGesture();
    emit frameworkChanged();
}

void FrameworkDocument::setActivationThreshold(double threshold)
{
    Framework next = m_framework;
    if (!next.activation || next.activation->threshold == threshold)
        return;
    const double before = std::exchange(next.activation->threshold, threshold);
    edit(std::move(next), {FrameworkChange::Field::ActivationThreshold, before, threshold});
}

void FrameworkDocument::setActivationWindow(int days)
{
    Framework next = m_framework;
    if (!next.activation || next.activation->windowDays == days)
        return;
    const double before = std::exchange(next.activation->windowDays, days);
    edit(std::move(next), {FrameworkChange::Field::ActivationWindow, before, static_cast<double>(days)});
}

void FrameworkDocument::setActivationMeasure(Measure measure)
{
    Framework next = m_framework;
    if (!next.activation || next.activation->measure == measure)
        return;
    const Measure before = std::exchange(next.activation->measure, measure);
    endGesture();
    edit(std::move(next), {FrameworkChange::Field::ActivationMeasure, before, measure});
}

void FrameworkDocument::addActivationFeature(const std::string &feature)
{
    Framework next = m_framework;
    if (!next.activation)
        return;
    auto &features = next.activation->features;
    if (std::any_of(features.begin(), features.end(), [&](const FeatureRef &ref) { return ref.feature == feature; }))
        return;
    if (features.size() == 1 && features.front().feature == "*")
        features.clear();
    features.push_back({feature, {}});
    endGesture();
    edit(std::move(next), {FrameworkChange::Field::ActivationFeatureAdded, {}, feature});
}

void FrameworkDocument::removeActivationFeature(const std::string &feature)
{
    Framework next = m_framework;
    if (!next.activation)
        return;
    auto &features = next.activation->features;
    const auto place = std::find_if(features.begin(), features.end(), [&](const FeatureRef &ref) { return ref.feature == feature; });
    if (place == features.end())
        return;
    features.erase(place);
    endGesture();
    edit(std::move(next), {FrameworkChange::Field::ActivationFeatureRemoved, feature, {}});
}

void FrameworkDocument::setHorizon(int day)
{
    Framework next = m_framework;
    if (next.horizonDay == day)
        return;
    const double before = std::exchange(next.horizonDay, day);
    edit(std::move(next), {FrameworkChange::Field::Horizon, before, static_cast<double>(day)});
}

void FrameworkDocument::revert()
{
    if (!isChanged())
        return;
    endGesture();
    edit(m_saved.framework, {FrameworkChange::Field::Reverted, {}, static_cast<double>(m_saved.number)});
}

Expected<void> FrameworkDocument::openFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, {}, path.toStdString());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString().toStdString(), path.toStdString());
    auto read = parseFramework(file.readAll().toStdString());
    if (!read) {
        Error error = read.error();
        error.file = path.toStdString();
        return tl::make_unexpected(std::move(error));
    }
    endGesture();
    const std::string name = read->name;
    edit(std::move(*read), {FrameworkChange::Field::Opened, m_framework.name, name});
    return {};
}

Expected<void> FrameworkDocument::saveFile(const QString &path) const
{
    const std::string text = printFramework(m_framework);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString().toStdString(), path.toStdString());
    return {};
}

std::optional<FrameworkChange> FrameworkDocument::undoChange() const { return changeAt(m_stack.index() - 1); }

std::optional<FrameworkChange> FrameworkDocument::redoChange() const { return changeAt(m_stack.index()); }

std::optional<FrameworkChange> FrameworkDocument::changeAt(int position) const
{
    const auto *command = static_cast<const Command *>(m_stack.command(position));
    return command == nullptr ? std::nullopt : std::optional(command->change());
}

void FrameworkDocument::undo()
{
    if (!canUndo())
        return;
    endGesture();
    m_stack.undo();
    emit frameworkChanged();
}

void FrameworkDocument::redo()
{
    if (!canRedo())
        return;
    endGesture();
    m_stack.redo();
    emit frameworkChanged();
}

void FrameworkDocument::edit(Framework next, FrameworkChange change)
{
    if (next == m_framework)
        return;
    m_stack.push(new Command(this, std::move(next), std::move(change)));
    emit frameworkChanged();
}

void FrameworkDocument::assign(const Framework &framework) { m_framework = framework; }

} // namespace waymark
