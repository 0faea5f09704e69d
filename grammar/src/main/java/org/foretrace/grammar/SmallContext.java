// SPDX-License-Identifier: Apache-2.0
package org.foretrace.grammar;

import java.util.ArrayList;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * The base of all nodes of the parse tree. Most have one child or two, so the list of children
 * starts small, which is measurably faster than ANTLR's ten places.
 */
public class SmallContext extends ParserRuleContext {
  private static final int FEW = 2;

  public SmallContext() {}

  public SmallContext(ParserRuleContext parent, int invokingState) {
    super(parent, invokingState);
  }

  @Override
  public <T extends ParseTree> T addAnyChild(T child) {
    if (children == null) {
      children = new ArrayList<>(FEW);
    }
    children.add(child);
    return child;
  }
}
