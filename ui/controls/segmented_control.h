#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace waymark {

/// Two to five choices side by side, one of them taken; arrow keys move between them.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    void setSegments(const QStringList &texts);
    int current() const;
    /// Emits nothing.
    void setCurrent(int index);
    /// A choice that cannot be taken at present says why in its tip.
    void setSegmentEnabled(int index, bool enabled, const QString &why = {});

signals:
    /// By the user only.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace waymark
