package nl.inbreng.houserules;

import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** What javac sees in the main sources: types and methods with their size, place and comment. */
final class Sources extends TreePathScanner<Void, Void> {

    /** A method or constructor. @param at file and name @param lines from first annotation to closing brace @param parameters how many it takes */
    record Method(String at, int lines, int parameters, boolean isConstructor, boolean isOverride) {}

    /** A type. @param at file and name @param name simple name @param isPublic seen outside its package @param documented has a doc comment */
    record Type(String at, String name, boolean isPublic, boolean documented) {}

    final List<Method> methods = new ArrayList<>();
    /** A switch. @param at its file @param hasDefault with a way out @param overTypes with a case that is a type or a constant of an enum */
    record Switch(String at, boolean hasDefault, boolean overTypes) {}

    final List<Switch> switches = new ArrayList<>();
    final List<Type> types = new ArrayList<>();
    private Trees trees;
    private CompilationUnitTree unit;

    /** Everything in these files. */
    static Sources of(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Sources found = new Sources();
            found.trees = Trees.instance(task);
            for (CompilationUnitTree each : task.parse()) {
                found.unit = each;
                found.scan(each, null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public Void visitClass(ClassTree node, Void nothing) {
        boolean isPublic = node.getModifiers().getFlags().contains(Modifier.PUBLIC);
        if (!node.getSimpleName().isEmpty()) {
            types.add(new Type(at(node.getSimpleName()), node.getSimpleName().toString(), isPublic, trees.getDocComment(getCurrentPath()) != null));
        }
        return super.visitClass(node, nothing);
    }

    @Override public Void visitMethod(MethodTree node, Void nothing) {
        boolean isConstructor = node.getReturnType() == null;
        boolean isOverride = node.getModifiers().getAnnotations().stream().anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
        methods.add(new Method(at(node.getName()), lines(node), node.getParameters().size(), isConstructor, isOverride));
        return super.visitMethod(node, nothing);
    }

    @Override public Void visitSwitchExpression(SwitchExpressionTree node, Void nothing) {
        note(node.getCases(), node.getExpression());
        return super.visitSwitchExpression(node, nothing);
    }

    @Override public Void visitSwitch(SwitchTree node, Void nothing) {
        note(node.getCases(), node.getExpression());
        return super.visitSwitch(node, nothing);
    }

    private void note(List<? extends CaseTree> cases, Tree over) {
        List<CaseLabelTree> labels = cases.stream().<CaseLabelTree>flatMap(each -> each.getLabels().stream()).toList();
        boolean hasDefault = labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
        boolean overTypes = labels.stream().anyMatch(label -> label instanceof PatternCaseLabelTree
                || label instanceof ConstantCaseLabelTree constant && constant.getConstantExpression() instanceof IdentifierTree);
        switches.add(new Switch(at(over.toString()), hasDefault, overTypes));
    }

    private int lines(Tree node) {
        SourcePositions positions = trees.getSourcePositions();
        LineMap map = unit.getLineMap();
        return (int) (map.getLineNumber(positions.getEndPosition(unit, node)) - map.getLineNumber(positions.getStartPosition(unit, node)) + 1);
    }

    private String at(CharSequence name) {
        return Repository.name(Path.of(unit.getSourceFile().toUri())) + " " + name;
    }
}
