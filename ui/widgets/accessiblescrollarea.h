#pragma once

namespace wasclean {

/// Makes scroll areas safe for assistive technology. A client walks the tree of accessible objects
/// while the window changes, so it asks for children that have just gone; Qt 6.4's own interface of
/// a scroll area does not check the index (QAccessibleAbstractScrollArea::child) and ends the
/// process. To be called once, after the application object is made.
void installAccessibleScrollAreas();

} // namespace wasclean
