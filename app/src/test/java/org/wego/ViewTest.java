package org.wego;

import com.vaadin.browserless.SpringBrowserlessTest;

/** Base of view tests: the desk without a browser, in the context all tests share; see {@link As} for the actor. */
@WegoTest
public abstract class ViewTest extends SpringBrowserlessTest {}
