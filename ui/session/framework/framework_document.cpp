#include "ui/session/framework/framework_document.h"

#include <algorithm>
#include <utility>

#include <QFile>
#include <QSaveFile>
#include <QUndoCommand>

#include "core/model/framework_json.h"
#include "ui/session/framework/framework_edits.h"

namespace waymark {

/// One step: the whole value before and after.
class FrameworkDocument::Command : public QUndoCommand {
public:
    Command(FrameworkDocument *document, EditedState after, FrameworkChange change)
        : m_document(document)
        , m_before(document->m_state)
        , m_after(std::move(after))
        , m_change(std::move(change))
        , m_gesture(document->m_gesture)
    {}

    const FrameworkChange &change() const { return m_change; }
    const EditedState &before() const { return m_before; }
    const EditedState &after() const { return m_after; }

    void undo() override { m_document->m_state = m_before; }
    void redo() override { m_document->m_state = m_after; }
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
    EditedState m_before, m_after;
    FrameworkChange m_change;
    int m_gesture;
};

FrameworkDocument::FrameworkDocument(QObject *parent)
    : QObject(parent)
{}

void FrameworkDocument::reset(Saved saved, std::optional<Framework> draft, const FrameworkSteps &steps, Remarks remarks)
{
    m_stack.clear();
    m_state = {draft ? std::move(*draft) : saved.framework, std::move(remarks)};
    m_saved = std::move(saved);
    restore(steps);
    emit frameworkChanged();
    emit remarksChanged();
}

void FrameworkDocument::restore(const FrameworkSteps &steps)
{
    const auto position = static_cast<std::size_t>(steps.position);
    if (steps.values.size() != steps.changes.size() + 1 || position >= steps.values.size() || steps.values[position] != m_state)
        return;
    m_state = steps.values.front();
    for (std::size_t step = 0; step < steps.changes.size(); ++step) {
        endGesture();
        m_stack.push(new Command(this, steps.values[step + 1], steps.changes[step]));
    }
    endGesture();
    m_stack.setIndex(steps.position);
}

FrameworkSteps FrameworkDocument::steps() const
{
    FrameworkSteps steps;
    const int first = std::clamp(m_stack.index() - kMostSteps, 0, std::max(0, m_stack.count() - 1));
    const int last = std::min(m_stack.count(), first + kMostSteps);
    for (int step = first; step < last; ++step) {
        const Command *command = commandAt(step);
        if (steps.values.empty())
            steps.values.push_back(command->before());
        steps.values.push_back(command->after());
        steps.changes.push_back(command->change());
    }
    steps.position = m_stack.index() - first;
    return steps;
}

void FrameworkDocument::setSaved(Saved saved)
{
    m_saved = std::move(saved);
    endGesture();
    emit frameworkChanged();
}

bool FrameworkDocument::apply(const FrameworkEdit &edit, Gesture gesture)
{
    Framework next = m_state.framework;
    auto change = edit(next);
    if (!change || next == m_state.framework || !checkDraft(next))
        return false;
    if (gesture == Gesture::Whole)
        endGesture();
    push(std::move(next), std::move(*change));
    if (gesture == Gesture::Whole)
        endGesture();
    return true;
}

bool FrameworkDocument::applyRemarks(const RemarksEdit &edit)
{
    Remarks next = m_state.remarks;
    auto change = edit(next);
    if (!change || next == m_state.remarks)
        return false;
    endGesture();
    push(std::move(next), std::move(*change));
    endGesture();
    return true;
}

bool FrameworkDocument::canApply(const FrameworkEdit &edit) const
{
    Framework next = m_state.framework;
    return edit(next).has_value() && next != m_state.framework && checkDraft(next).has_value();
}

void FrameworkDocument::setActivationThreshold(double threshold) { apply(edits::setActivationThreshold(threshold), Gesture::Continued); }

void FrameworkDocument::setActivationWindow(int days) { apply(edits::setActivationWindow(days), Gesture::Continued); }

void FrameworkDocument::setActivationMeasure(Measure measure) { apply(edits::setActivationMeasure(measure)); }

void FrameworkDocument::addActivationFeature(const std::string &feature)
{
    apply(edits::addFeatures({edits::FeatureSet::Of::Activation, {}}, {feature}));
}

void FrameworkDocument::removeActivationFeature(const std::string &feature)
{
    apply(edits::removeFeatures({edits::FeatureSet::Of::Activation, {}}, {feature}));
}

void FrameworkDocument::setHorizon(int day) { apply(edits::setHorizon(day), Gesture::Continued); }

void FrameworkDocument::revert()
{
    if (!isChanged())
        return;
    endGesture();
    push(m_saved.framework, {FrameworkChange::Field::Reverted, {}, static_cast<double>(m_saved.number), {}});
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
    push(std::move(*read), {FrameworkChange::Field::Opened, m_state.framework.name, name, {}});
    return {};
}

Expected<void> FrameworkDocument::saveFile(const QString &path) const
{
    if (const auto checked = checkFramework(m_state.framework); !checked)
        return failureOf(checked);
    const std::string text = printFramework(m_state.framework);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString().toStdString(), path.toStdString());
    return {};
}

std::optional<FrameworkChange> FrameworkDocument::undoChange() const { return changeAt(m_stack.index() - 1); }

std::optional<FrameworkChange> FrameworkDocument::redoChange() const { return changeAt(m_stack.index()); }

std::optional<FrameworkChange> FrameworkDocument::changeAt(int position) const
{
    const Command *command = commandAt(position);
    return command == nullptr ? std::nullopt : std::optional(command->change());
}

const FrameworkDocument::Command *FrameworkDocument::commandAt(int position) const
{
    return static_cast<const Command *>(m_stack.command(position));
}

void FrameworkDocument::undo()
{
    if (!canUndo())
        return;
    endGesture();
    const EditedState before = m_state;
    m_stack.undo();
    announce(before);
}

void FrameworkDocument::redo()
{
    if (!canRedo())
        return;
    endGesture();
    const EditedState before = m_state;
    m_stack.redo();
    announce(before);
}

void FrameworkDocument::push(Framework next, FrameworkChange change)
{
    if (next == m_state.framework)
        return;
    m_stack.push(new Command(this, {std::move(next), m_state.remarks}, std::move(change)));
    emit frameworkChanged();
}

void FrameworkDocument::push(Remarks next, FrameworkChange change)
{
    m_stack.push(new Command(this, {m_state.framework, std::move(next)}, std::move(change)));
    emit remarksChanged();
}

void FrameworkDocument::announce(const EditedState &before)
{
    // A step of the remarks alone computes nothing anew.
    if (m_state.framework != before.framework)
        emit frameworkChanged();
    if (m_state.remarks != before.remarks)
        emit remarksChanged();
}

} // namespace waymark
