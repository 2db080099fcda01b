package org.wego.ui.layout;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Shown to accounts that may not open a screen. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedScreen extends ForbiddenScreen<AccessDeniedException> {}
