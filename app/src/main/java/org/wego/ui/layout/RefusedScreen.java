package org.wego.ui.layout;

import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** Shown where the screen is open to the account but what it asked for is not, such as another city's invoice. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedScreen extends ForbiddenScreen<AccessDeniedException> {}
