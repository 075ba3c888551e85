package nl.inbreng.houserules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
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

    /** A method or constructor. @param at file and name @param lines from signature to closing brace @param parameters how many it takes */
    record Method(String at, int lines, int parameters, boolean isConstructor) {}

    /** A type. @param at file and name @param name simple name @param isPublic seen outside its package @param documented has a doc comment */
    record Type(String at, String name, boolean isPublic, boolean documented) {}

    final List<Method> methods = new ArrayList<>();
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
        methods.add(new Method(at(node.getName()), lines(node), node.getParameters().size(), isConstructor));
        return super.visitMethod(node, nothing);
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
